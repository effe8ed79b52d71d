package org.preceptor.competence.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.competence.Evidence;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "evidence")
@IdClass(EvidenceRow.Key.class)
class EvidenceRow {

  @Id UUID person = new UUID(0, 0);
  @Id String obligation = "";
  @Id String ref = "";

  @Id
  @Column(name = "shown_at")
  Instant shownAt = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  Evidence.Kind kind = Evidence.Kind.LESSON;

  @Enumerated(EnumType.STRING)
  Evidence.Outcome outcome = Evidence.Outcome.NOT_MET;

  static EvidenceRow of(Evidence evidence) {
    var row = new EvidenceRow();
    row.person = evidence.person().value();
    row.obligation = evidence.obligation().value();
    row.ref = evidence.ref();
    row.shownAt = evidence.at();
    row.kind = evidence.kind();
    row.outcome = evidence.outcome();
    return row;
  }

  Evidence evidence() {
    return new Evidence(
        new PersonId(person), new ObligationId(obligation), kind, ref, outcome, shownAt);
  }

  Key key() {
    var key = new Key();
    key.person = person;
    key.obligation = obligation;
    key.ref = ref;
    key.shownAt = shownAt;
    return key;
  }

  /** The place and the moment: one answer gives each duty one piece of evidence. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID person = new UUID(0, 0);
    String obligation = "";
    String ref = "";
    Instant shownAt = Instant.EPOCH;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && person.equals(key.person)
          && obligation.equals(key.obligation)
          && ref.equals(key.ref)
          && shownAt.equals(key.shownAt);
    }

    @Override
    public int hashCode() {
      return Objects.hash(person, obligation, ref, shownAt);
    }
  }
}
