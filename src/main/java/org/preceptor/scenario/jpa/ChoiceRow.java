package org.preceptor.scenario.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Playthrough.Taken;

@Entity
@Table(name = "playthrough_choice")
@IdClass(ChoiceRow.Key.class)
class ChoiceRow {

  @Id UUID playthrough = new UUID(0, 0);
  @Id int position;
  String choice = "";

  @Column(name = "chosen_at")
  Instant chosenAt = Instant.EPOCH;

  static ChoiceRow of(UUID playthrough, int position, Taken taken) {
    var row = new ChoiceRow();
    row.playthrough = playthrough;
    row.position = position;
    row.choice = taken.choice().value();
    row.chosenAt = taken.at();
    return row;
  }

  Taken taken() {
    return new Taken(new ChoiceId(choice), chosenAt);
  }

  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID playthrough = new UUID(0, 0);
    int position;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && playthrough.equals(key.playthrough)
          && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(playthrough, position);
    }
  }
}
