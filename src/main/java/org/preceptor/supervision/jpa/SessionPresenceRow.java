package org.preceptor.supervision.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "session_presence")
class SessionPresenceRow {

  @Id UUID id = new UUID(0, 0);

  UUID session = new UUID(0, 0);

  int entry;

  UUID person = new UUID(0, 0);
}
