package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "agreement_hand_over")
class AgreementHandOverRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  UUID supervisee = new UUID(0, 0);

  UUID successor = new UUID(0, 0);

  @Column(name = "handed_at")
  Instant handedAt = Instant.EPOCH;
}
