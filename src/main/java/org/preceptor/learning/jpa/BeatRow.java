package org.preceptor.learning.jpa;

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
@Table(name = "sitting_beat")
@IdClass(BeatRow.Key.class)
class BeatRow {

  @Id UUID sitting = new UUID(0, 0);

  @Id
  @Column(name = "beat_at")
  Instant beatAt = Instant.EPOCH;

  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID sitting = new UUID(0, 0);
    Instant beatAt = Instant.EPOCH;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && sitting.equals(key.sitting) && beatAt.equals(key.beatAt);
    }

    @Override
    public int hashCode() {
      return Objects.hash(sitting, beatAt);
    }
  }
}
