package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "sitting")
class SittingRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  String kind = "";

  String slug = "";

  int version;

  @Column(name = "begun_at")
  Instant begunAt = Instant.EPOCH;
}
