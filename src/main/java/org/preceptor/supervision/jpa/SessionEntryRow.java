package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "session_entry")
class SessionEntryRow {

  @Id UUID id = new UUID(0, 0);

  UUID session = new UUID(0, 0);

  int number;

  @Column(name = "starts_at")
  @Nullable Instant startsAt;

  @Column(name = "ends_at")
  @Nullable Instant endsAt;

  @Nullable String zone;

  @Nullable String mode;

  @Nullable String focus;

  String reason = "";

  @Column(name = "written_by")
  UUID writtenBy = new UUID(0, 0);

  @Column(name = "written_at")
  Instant writtenAt = Instant.EPOCH;
}
