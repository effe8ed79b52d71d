package org.preceptor.learning;

/**
 * Something learners are asked about the teaching, before credit.
 *
 * @param about what it mirrors: an objective of the module, or a part of the course; empty for a
 *     question about the whole
 */
public record EvaluationQuestion(String id, String text, Kind kind, String about) {

  /** How it is answered. */
  public enum Kind {
    /** From 1, not at all, to 5, completely. */
    SCALE,
    /** In one's own words, or not at all. */
    TEXT
  }

  /** The longest text that is kept. */
  public static final int LONGEST = 2000;

  /** Whether this can be an answer; a question for one's own words may be passed over. */
  public boolean accepts(String answer) {
    return switch (kind) {
      case SCALE -> answer.length() == 1 && "12345".contains(answer);
      case TEXT -> answer.length() <= LONGEST;
    };
  }
}
