package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "practice_entry")
class PracticeEntryRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  UUID supervisee = new UUID(0, 0);

  @Column(name = "worked_on")
  LocalDate workedOn = LocalDate.EPOCH;
}
