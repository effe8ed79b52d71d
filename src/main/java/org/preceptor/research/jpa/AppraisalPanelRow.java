package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.DueDay;

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

  @Column(name = "due_on")
  @Nullable LocalDate dueOn;

  @Column(name = "due_zone")
  @Nullable String dueZone;

  Optional<DueDay> due() {
    return dueOn == null || dueZone == null
        ? Optional.empty()
        : Optional.of(new DueDay(dueOn, ZoneId.of(dueZone)));
  }

  void due(Optional<DueDay> due) {
    dueOn = due.map(DueDay::day).orElse(null);
    dueZone = due.map(one -> one.zone().getId()).orElse(null);
  }
}
