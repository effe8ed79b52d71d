package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "exam_submission")
class SubmissionRow {

  @Id UUID form = new UUID(0, 0);

  @Column(name = "submitted_at")
  Instant submittedAt = Instant.EPOCH;
}
