package org.preceptor.learning.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.preceptor.access.Owner;
import org.preceptor.learning.ExamForm;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "exam_form")
class FormRow {

  @Id UUID id = new UUID(0, 0);

  UUID person = new UUID(0, 0);

  UUID organization = new UUID(0, 0);

  String module = "";

  int version;

  int attempt;

  long seed;

  @Column(name = "drawn_at")
  Instant drawnAt = Instant.EPOCH;

  Owner owner() {
    return new Owner(new PersonId(person), new OrganizationId(organization));
  }

  ExamForm form(List<ExamForm.Slot> slots) {
    return new ExamForm(
        id,
        new PersonId(person),
        new OrganizationId(organization),
        new ActivityRef(ActivityRef.Kind.MODULE, module, version),
        attempt,
        seed,
        slots,
        drawnAt);
  }
}
