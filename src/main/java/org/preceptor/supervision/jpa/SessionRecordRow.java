package org.preceptor.supervision.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "session_record")
class SessionRecordRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);
}
