package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.preceptor.research.CollectionId;
import org.preceptor.research.SourceCollection;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "collection")
class CollectionRow {

  @Id UUID id;

  UUID organization;

  UUID owner;

  String kind;

  String name;

  @Column(name = "join_code")
  String joinCode;

  @Column(name = "made_at")
  Instant madeAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected CollectionRow() {}

  static CollectionRow of(SourceCollection one) {
    var row = new CollectionRow();
    row.id = one.id().value();
    row.organization = one.organization().value();
    row.owner = one.owner().value();
    row.kind = one.kind().word();
    row.name = one.name();
    row.joinCode = one.joinCode();
    row.madeAt = one.madeAt();
    return row;
  }

  SourceCollection toCollection(Set<PersonId> members) {
    return new SourceCollection(
        new CollectionId(id),
        new OrganizationId(organization),
        new PersonId(owner),
        SourceCollection.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        name,
        joinCode,
        madeAt,
        members);
  }
}
