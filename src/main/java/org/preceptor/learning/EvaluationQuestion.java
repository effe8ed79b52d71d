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
}
