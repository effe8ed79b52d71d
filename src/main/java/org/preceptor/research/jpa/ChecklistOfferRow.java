package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "checklist_offer")
class ChecklistOfferRow {

  @Id UUID id = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  String slug = "";

  boolean offered;

  UUID person = new UUID(0, 0);

  @Column(name = "decided_at")
  Instant decidedAt = Instant.EPOCH;
}
