package org.preceptor.scenario.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.preceptor.scenario.Intention;
import org.preceptor.scenario.PlaythroughId;

@Entity
@Table(name = "intention")
@IdClass(ChoiceRow.Key.class)
class IntentionRow {

  @Id UUID playthrough = new UUID(0, 0);
  @Id int position;
  String text = "";

  @Column(name = "made_at")
  Instant madeAt = Instant.EPOCH;

  @Column(name = "remind_on")
  LocalDate remindOn = LocalDate.EPOCH;

  Intention intention() {
    return new Intention(new PlaythroughId(playthrough), text, madeAt, remindOn);
  }
}
