package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "agreement_approval")
class AgreementApprovalRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  int version;

  String body = "";

  @Column(name = "approved_on")
  LocalDate approvedOn = LocalDate.EPOCH;

  @Column(name = "entered_by")
  UUID enteredBy = new UUID(0, 0);

  @Column(name = "entered_at")
  Instant enteredAt = Instant.EPOCH;
}
