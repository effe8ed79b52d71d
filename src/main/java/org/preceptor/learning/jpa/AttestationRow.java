package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "course_attestation")
class AttestationRow {

  @Id UUID enrollment = new UUID(0, 0);

  String text = "";

  @Column(name = "attested_at")
  Instant attestedAt = Instant.EPOCH;
}
