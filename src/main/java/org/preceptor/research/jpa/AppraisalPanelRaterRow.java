package org.preceptor.research.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "appraisal_panel_rater")
class AppraisalPanelRaterRow {

  @Id UUID id = new UUID(0, 0);

  UUID panel = new UUID(0, 0);

  int place;

  UUID person = new UUID(0, 0);
}
