package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "agreement_signature")
class AgreementSignatureRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  int version;

  UUID person = new UUID(0, 0);

  String digest = "";

  @Column(name = "signed_at")
  Instant signedAt = Instant.EPOCH;
}
