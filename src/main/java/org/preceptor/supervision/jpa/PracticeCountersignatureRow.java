package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "practice_countersignature")
class PracticeCountersignatureRow {

  @Id UUID id = new UUID(0, 0);

  UUID practice = new UUID(0, 0);

  int amount;

  @Column(name = "signed_by")
  UUID signedBy = new UUID(0, 0);

  @Column(name = "signed_at")
  Instant signedAt = Instant.EPOCH;
}
