package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "lesson_note")
class NoteRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  String module = "";

  int version;

  String lesson = "";

  String anchor = "";

  String quote = "";

  String text = "";

  @Column(name = "noted_at")
  Instant notedAt = Instant.EPOCH;
}
