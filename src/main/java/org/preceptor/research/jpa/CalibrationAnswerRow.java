package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "calibration_answer")
class CalibrationAnswerRow {

  @Id UUID id = new UUID(0, 0);

  UUID rating = new UUID(0, 0);

  String item = "";

  String answer = "";

  String evidence = "";

  boolean sure;

  @Column(name = "given_at")
  Instant givenAt = Instant.EPOCH;
}
