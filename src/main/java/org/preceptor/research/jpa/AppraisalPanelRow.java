package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appraisal_panel")
class AppraisalPanelRow {

  @Id UUID id = new UUID(0, 0);

  UUID source = new UUID(0, 0);

  String checklist = "";

  int version;

  String preset = "";

  String kind = "";

  String question = "";

  String stakes = "";

  String decision = "";

  String design = "";

  @Column(name = "good_for")
  int goodFor;

  UUID opener = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  @Column(name = "opened_at")
  Instant openedAt = Instant.EPOCH;

  @Column(name = "unblinded_at")
  @Nullable Instant unblindedAt;
}
