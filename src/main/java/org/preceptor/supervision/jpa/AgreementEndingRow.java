package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "agreement_ending")
class AgreementEndingRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  String reason = "";

  @Column(name = "ended_by")
  UUID endedBy = new UUID(0, 0);

  @Column(name = "ended_at")
  Instant endedAt = Instant.EPOCH;
}
