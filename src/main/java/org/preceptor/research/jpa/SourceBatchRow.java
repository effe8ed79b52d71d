package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.CollectionId;
import org.preceptor.research.SourceBatch;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "source_batch")
class SourceBatchRow {

  @Id UUID id;

  UUID organization;

  UUID person;

  String deed;

  @Nullable String collection;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "done_at")
  @Nullable Instant doneAt;

  @Column(name = "undone_at")
  @Nullable Instant undoneAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceBatchRow() {}

  SourceBatchRow(SourceBatch one) {
    id = one.id();
    organization = one.organization().value();
    person = one.person().value();
    deed = one.deed().word();
    collection = one.collection().map(CollectionId::toString).orElse(null);
    begunAt = one.begunAt();
    doneAt = one.doneAt();
    undoneAt = one.undoneAt();
  }

  SourceBatch toBatch(List<SourceBatch.Line> lines) {
    return new SourceBatch(
        id,
        new OrganizationId(organization),
        new PersonId(person),
        SourceBatch.Deed.valueOf(deed.toUpperCase(Locale.ROOT).replace('-', '_')),
        Optional.ofNullable(collection).map(CollectionId::of),
        lines,
        begunAt,
        doneAt,
        undoneAt);
  }
}
