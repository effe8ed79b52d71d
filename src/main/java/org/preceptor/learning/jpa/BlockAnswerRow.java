package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "block_answer")
class BlockAnswerRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  String module = "";

  int version;

  String block = "";

  String picks = "";

  @Column(name = "given_at")
  Instant givenAt = Instant.EPOCH;
}
