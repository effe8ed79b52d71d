package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceRevision;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "source_revision")
@IdClass(SourceRevisionRow.Key.class)
class SourceRevisionRow {

  /** The source and which of its revisions. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID source;
    int number;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Objects.equals(source, key.source) && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(source, number);
    }
  }

  @Id UUID source;
  @Id int number;
  String kind;

  @Column(name = "changed_by")
  UUID changedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  @Nullable String merged;
  String before;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourceRevisionRow() {}

  SourceRevisionRow(SourceRevision revision) {
    source = revision.source().value();
    number = revision.number();
    kind = revision.kind().word();
    changedBy = revision.by().value();
    changedAt = revision.at();
    merged = revision.merged().map(SourceId::toString).orElse(null);
    before = ReferenceJson.written(revision.before());
  }

  SourceRevision toRevision() {
    return new SourceRevision(
        new SourceId(source),
        number,
        SourceRevision.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        new PersonId(changedBy),
        changedAt,
        Optional.ofNullable(merged).map(SourceId::of),
        ReferenceJson.read(before));
  }
}
