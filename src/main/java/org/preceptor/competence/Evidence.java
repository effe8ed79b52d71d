package org.preceptor.competence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.PersonId;

/**
 * Something a person did that tells how far they meet a duty. It keeps what happened; what it is
 * worth is decided where it is read.
 *
 * @param ref where it happened, the activity and the place in it: {@code
 *     module/2-06-competence@1#a-new-platform}, {@code
 *     scenario/the-call-that-drops@1#ask-where-he-is}
 * @param at to the microsecond, as both databases keep it
 */
public record Evidence(
    PersonId person, ObligationId obligation, Kind kind, String ref, Outcome outcome, Instant at) {

  public static final int LONGEST_REF = 200;

  /** What was done, from the lightest to the weightiest. */
  public enum Kind {
    /** A lesson that teaches the duty was finished. */
    LESSON,
    /** An item that asks to remember. */
    RECALL,
    /** An item that asks to use the duty in a described situation. */
    APPLY,
    /** An item that asks to weigh one course of action against others. */
    JUDGE,
    /** A source was appraised blind and laid beside an expert's key. */
    CALIBRATION,
    /** A rule of a scenario was raised and judged. */
    SCENARIO
  }

  /** How it went. What was excused or never raised leaves no evidence. */
  public enum Outcome {
    MET,
    MET_LATE,
    NOT_MET
  }

  public Evidence {
    if (ref.isBlank() || ref.length() > LONGEST_REF) {
      throw new IllegalArgumentException(
          "a ref has 1 to " + LONGEST_REF + " characters: '" + ref + "'");
    }
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
