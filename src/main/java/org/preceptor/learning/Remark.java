package org.preceptor.learning;

import java.util.Locale;
import java.util.Optional;

/**
 * What is to be said about one part of a question once it is answered.
 *
 * @param part the id of the option, step, pair or line
 * @param text what stood there, or what belongs together
 * @param rationale why it is right or not, resting on the duty
 * @param instead what the learner put where this belongs
 */
public record Remark(
    String part, String text, Standing standing, String rationale, Optional<String> instead) {

  /** Of a part that stands alone: chosen or left, and nothing else in its place. */
  public Remark(String part, String text, Standing standing, String rationale) {
    this(part, text, standing, rationale, Optional.empty());
  }

  /** What the learner did with the part, and whether that was right. */
  public enum Standing {
    CHOSEN_RIGHTLY,
    CHOSEN_WRONGLY,
    MISSED,
    LEFT_RIGHTLY;

    static Standing of(boolean chosen, boolean key) {
      if (chosen) {
        return key ? CHOSEN_RIGHTLY : CHOSEN_WRONGLY;
      }
      return key ? MISSED : LEFT_RIGHTLY;
    }

    /** Of a place that one thing belongs in: whether it was filled, and with that thing. */
    static Standing ofPlace(Optional<String> filled, String right) {
      return filled.map(id -> id.equals(right) ? CHOSEN_RIGHTLY : CHOSEN_WRONGLY).orElse(MISSED);
    }

    /** For message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
