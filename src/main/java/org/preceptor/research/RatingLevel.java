package org.preceptor.research;

import java.util.Locale;

/** How far a source can be relied on, from the least to the most. */
public enum RatingLevel {
  DO_NOT_RELY,
  LOW,
  /** Too much that matters is not known: neither low nor moderate in silence. */
  UNCLEAR,
  MODERATE,
  HIGH;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static RatingLevel lower(RatingLevel one, RatingLevel other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  static RatingLevel higher(RatingLevel one, RatingLevel other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
