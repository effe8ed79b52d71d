package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appraisal_panel_rater")
class AppraisalPanelRaterRow {

  @Id UUID id = new UUID(0, 0);

  UUID panel = new UUID(0, 0);

  int place;

  UUID person = new UUID(0, 0);

  @Column(name = "left_at")
  @Nullable Instant leftAt;
}
