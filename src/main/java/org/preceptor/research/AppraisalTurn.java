package org.preceptor.research;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An appraisal was finished, or opened again.
 *
 * @param note why, in somebody's words; may be empty
 */
public record AppraisalTurn(Kind kind, String note, Instant at) {

  /** What happened. Only the first is an end. */
  public enum Kind {
    FINISHED,
    /** By the rater, to change something. */
    REOPENED,
    /** By who called for its round, after all had seen each other's answers. */
    CALLED_BACK,
    RETRACTED,
    CONCERN,
    CORRECTED,
    /** Nothing was retracted after all. */
    REINSTATED,
    AGED;

    public boolean isEnd() {
      return this == FINISHED;
    }
  }

  public static final int LONGEST_NOTE = 500;

  public AppraisalTurn {
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("a note has " + LONGEST_NOTE + " characters");
    }
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
