package org.preceptor.research.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A source that is to be found as it is now; written with every change of what can be found. */
@Entity
@Table(name = "search_change")
class SearchChangeRow {

  static final long WAITING = 0;

  @Id UUID id;

  UUID source;

  long position;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SearchChangeRow() {}

  static SearchChangeRow of(UUID source) {
    var row = new SearchChangeRow();
    row.id = UUID.randomUUID();
    row.source = source;
    row.position = WAITING;
    return row;
  }

  static void note(EntityManager em, UUID source) {
    em.persist(of(source));
  }
}
