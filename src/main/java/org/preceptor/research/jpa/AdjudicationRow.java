package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "adjudication")
class AdjudicationRow {

  @Id UUID id = new UUID(0, 0);

  UUID panel = new UUID(0, 0);

  String item = "";

  String answer = "";

  String reason = "";

  UUID person = new UUID(0, 0);

  @Column(name = "ruled_at")
  Instant ruledAt = Instant.EPOCH;
}
