package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "exam_answer")
class ExamAnswerRow {

  @Id UUID id = new UUID(0, 0);

  UUID form = new UUID(0, 0);

  String item = "";

  String picks = "";

  @Column(name = "given_at")
  Instant givenAt = Instant.EPOCH;
}
