package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "course_evaluation")
class EvaluationRow {

  @Id UUID enrollment = new UUID(0, 0);

  @Column(name = "given_at")
  Instant givenAt = Instant.EPOCH;
}
