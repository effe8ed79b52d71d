package org.preceptor.competence;

import java.util.List;
import org.preceptor.content.Standard;

/** A standard and how far each of its duties is held, in the order of the duties. */
public record StandardMastery(Standard standard, List<Mastery> duties) {

  public StandardMastery {
    duties = List.copyOf(duties);
  }

  public long count(Level level) {
    return duties.stream().filter(duty -> duty.level() == level).count();
  }

  /**
   * One word for the row, the one that asks for something first: fading where anything fades, solid
   * only where everything is, growing where anything has begun.
   */
  public Level level() {
    if (count(Level.FADING) > 0) {
      return Level.FADING;
    }
    if (count(Level.SOLID) == duties.size()) {
      return Level.SOLID;
    }
    return count(Level.NOT_YET) == duties.size() ? Level.NOT_YET : Level.GROWING;
  }
}
