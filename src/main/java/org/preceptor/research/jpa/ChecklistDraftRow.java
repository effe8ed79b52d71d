package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "checklist_draft")
class ChecklistDraftRow {

  @Id UUID id = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  String slug = "";

  int version;

  int revision;

  String fields = "";

  UUID person = new UUID(0, 0);

  @Column(name = "kept_at")
  Instant keptAt = Instant.EPOCH;
}
