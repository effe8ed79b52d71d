package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "supervision_agreement")
class AgreementRow {

  @Id UUID id = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  UUID supervisor = new UUID(0, 0);

  String zone = "";

  @Column(name = "opened_at")
  Instant openedAt = Instant.EPOCH;
}
