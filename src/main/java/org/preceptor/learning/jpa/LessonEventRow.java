package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "lesson_event")
class LessonEventRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  String module = "";

  int version;

  String lesson = "";

  String kind = "";

  String anchor = "";

  @Column(name = "happened_at")
  Instant happenedAt = Instant.EPOCH;
}
