package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "calibration_rating")
class CalibrationRatingRow {

  @Id UUID id = new UUID(0, 0);

  String calibration = "";

  int version;

  String source = "";

  UUID person = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  int ordinal;

  @Column(name = "started_at")
  Instant startedAt = Instant.EPOCH;

  @Column(name = "compared_at")
  @Nullable Instant comparedAt;
}
