package org.preceptor.research.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "appraisal_reliance")
class AppraisalRelianceRow {

  @Id UUID id = new UUID(0, 0);

  UUID source = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  String purpose = "";

  Instant since = Instant.EPOCH;
}
