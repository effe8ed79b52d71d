package org.preceptor.research.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source that the owner of a search was told of, or knew when it was saved. */
@Entity
@Table(name = "saved_search_source")
@IdClass(SavedSearchSourceRow.Key.class)
class SavedSearchSourceRow {

  /** The search and what it told of. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID search;
    @Nullable UUID source;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(search, key.search)
          && Objects.equals(source, key.source);
    }

    @Override
    public int hashCode() {
      return Objects.hash(search, source);
    }
  }

  @Id UUID search;

  @Id UUID source;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SavedSearchSourceRow() {}

  SavedSearchSourceRow(UUID search, UUID source) {
    this.search = search;
    this.source = source;
  }
}
