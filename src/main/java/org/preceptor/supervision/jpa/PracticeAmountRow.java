package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "practice_amount")
class PracticeAmountRow {

  @Id UUID id = new UUID(0, 0);

  UUID practice = new UUID(0, 0);

  int number;

  @Column(name = "direct_minutes")
  int direct;

  @Column(name = "other_minutes")
  int other;

  @Nullable String place;

  String reason = "";

  @Column(name = "written_at")
  Instant writtenAt = Instant.EPOCH;
}
