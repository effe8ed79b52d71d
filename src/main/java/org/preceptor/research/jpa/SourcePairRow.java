package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source_pair")
@IdClass(SourcePairRow.Key.class)
class SourcePairRow {

  /** Both ids. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable UUID first;
    @Nullable UUID second;

    Key() {}

    Key(UUID first, UUID second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(first, key.first)
          && Objects.equals(second, key.second);
    }

    @Override
    public int hashCode() {
      return Objects.hash(first, second);
    }
  }

  @Id
  @Column(name = "first_source")
  UUID first;

  @Id
  @Column(name = "second_source")
  UUID second;

  String relation;

  @Column(name = "decided_by")
  UUID decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected SourcePairRow() {}
}
