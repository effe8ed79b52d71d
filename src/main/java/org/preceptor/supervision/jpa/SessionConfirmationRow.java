package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "session_confirmation")
class SessionConfirmationRow {

  @Id UUID id = new UUID(0, 0);

  UUID session = new UUID(0, 0);

  int entry;

  UUID person = new UUID(0, 0);

  String safeguards = "";

  boolean located;

  @Column(name = "confirmed_at")
  Instant confirmedAt = Instant.EPOCH;
}
