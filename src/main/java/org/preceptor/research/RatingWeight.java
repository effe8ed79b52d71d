package org.preceptor.research;

/** What an answer to an item can do to the rating. */
public enum RatingWeight {
  /** A No is a flaw that nothing makes up for; silence leaves the rating unclear. */
  CRITICAL,
  /** A No, which says that harm was shown, is a critical flaw; silence is an ordinary gap. */
  CRITICAL_IF_SHOWN,
  /** A No means that the work was taken back: it is not relied on, whatever else is true. */
  WITHDRAWING,
  ORDINARY;

  boolean canBeFatal() {
    return this != ORDINARY;
  }

  /** Whether not to know this leaves the whole rating unclear. */
  boolean mustBeKnown() {
    return this == CRITICAL || this == WITHDRAWING;
  }
}
