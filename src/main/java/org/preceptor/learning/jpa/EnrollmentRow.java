package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "course_enrollment")
class EnrollmentRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  String course = "";

  int version;

  int ordinal;

  @Column(name = "enrolled_at")
  Instant enrolledAt = Instant.EPOCH;

  @Column(name = "counts_since")
  Instant countsSince = Instant.EPOCH;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;
}
