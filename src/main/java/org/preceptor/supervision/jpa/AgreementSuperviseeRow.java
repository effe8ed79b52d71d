package org.preceptor.supervision.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "agreement_supervisee")
class AgreementSuperviseeRow {

  @Id UUID id = new UUID(0, 0);

  UUID agreement = new UUID(0, 0);

  int place;

  UUID person = new UUID(0, 0);

  String body = "";

  String designation = "";
}
