package org.preceptor.learning;

import java.util.Locale;

/**
 * What is to be said about one part of a question once it is answered.
 *
 * @param part the id of the option, step, pair or line
 * @param text what stood there
 * @param rationale why it is right or not, resting on the duty
 */
public record Remark(String part, String text, Standing standing, String rationale) {

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

    /** For message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
