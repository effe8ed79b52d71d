package org.preceptor.scenario.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "hardest_moment")
class HardestRow {

  @Id UUID playthrough = new UUID(0, 0);
  String text = "";

  @Column(name = "answered_at")
  Instant answeredAt = Instant.EPOCH;
}
