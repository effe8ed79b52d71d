package org.preceptor.research;

import java.util.Locale;
import java.util.Optional;

/**
 * The two questions before all others: what the source is and asks, and what hangs on it. They
 * decide which items are critical.
 *
 * @param decision what it will inform, in the rater's words; may be empty
 * @param design the kind of study whose items open; empty where none does
 * @param goodForMonths after how long the rating is asked about again
 */
public record AppraisalFraming(
    Kind kind,
    Question question,
    Stakes stakes,
    String decision,
    String design,
    int goodForMonths) {

  public static final int LONGEST_DECISION = 500;
  public static final int USUALLY_GOOD_FOR = 24;

  /** What it is. */
  public enum Kind {
    RESEARCH,
    SYNTHESIS,
    GUIDANCE,
    NEWS,
    OPINION;

    public boolean isResearch() {
      return this == RESEARCH || this == SYNTHESIS;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
      return among(values(), word);
    }
  }

  /** What it claims to answer. */
  public enum Question {
    EFFECTIVENESS,
    CAUSE,
    PREVALENCE,
    EXPERIENCE,
    ACCURACY,
    POLICY,
    OPINION;

    /** Whether an answer claims that one thing brings about another. */
    public boolean isOfCause() {
      return this == EFFECTIVENESS || this == CAUSE;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Question> of(String word) {
      return among(values(), word);
    }
  }

  /** How costly it is to be wrong. */
  public enum Stakes {
    LOW,
    SOME,
    HIGH;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stakes> of(String word) {
      return among(values(), word);
    }
  }

  public AppraisalFraming {
    if (decision.length() > LONGEST_DECISION) {
      throw new IllegalArgumentException("a decision has " + LONGEST_DECISION + " characters");
    }
    if (goodForMonths < 1 || goodForMonths > 120) {
      throw new IllegalArgumentException("good for 1 to 120 months, got " + goodForMonths);
    }
  }

  private static <E extends Enum<E>> Optional<E> among(E[] all, String word) {
    for (var one : all) {
      if (one.name().equalsIgnoreCase(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The same source asked something else, to see what that would change. */
  public AppraisalFraming asking(Question other) {
    return new AppraisalFraming(kind, other, stakes, decision, design, goodForMonths);
  }
}
