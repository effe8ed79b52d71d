package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "appraisal_turn")
class AppraisalTurnRow {

  @Id UUID id = new UUID(0, 0);

  UUID appraisal = new UUID(0, 0);

  String kind = "";

  String note = "";

  @Column(name = "turned_at")
  Instant turnedAt = Instant.EPOCH;
}
