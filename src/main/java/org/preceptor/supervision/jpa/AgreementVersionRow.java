package org.preceptor.supervision.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agreement_version")
class AgreementVersionRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  int version;

  @Column(name = "first_day")
  LocalDate firstDay = LocalDate.EPOCH;

  @Column(name = "last_day")
  @Nullable LocalDate lastDay;

  @Column(name = "written_by")
  UUID writtenBy = new UUID(0, 0);

  @Column(name = "written_at")
  Instant writtenAt = Instant.EPOCH;
}
