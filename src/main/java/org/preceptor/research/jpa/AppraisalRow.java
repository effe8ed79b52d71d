package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appraisal")
class AppraisalRow {

  @Id UUID id = new UUID(0, 0);

  UUID source = new UUID(0, 0);

  String checklist = "";

  int version;

  String preset = "";

  UUID person = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  @Nullable String panel;

  @Column(name = "started_at")
  Instant startedAt = Instant.EPOCH;
}
