package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "exam_form")
class FormRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  String module = "";

  int version;

  int attempt;

  long seed;

  @Column(name = "drawn_at")
  Instant drawnAt = Instant.EPOCH;
}
