package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "appraisal_framing")
class AppraisalFramingRow {

  @Id UUID id = new UUID(0, 0);

  UUID appraisal = new UUID(0, 0);

  String kind = "";

  String question = "";

  String stakes = "";

  String decision = "";

  String design = "";

  @Column(name = "good_for")
  int goodFor;

  @Column(name = "framed_at")
  Instant framedAt = Instant.EPOCH;
}
