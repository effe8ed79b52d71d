package org.preceptor.research;

/**
 * An answer and what it did to the rating.
 *
 * @param item the item's id
 */
public record RatingReason(String item, Kind kind) {

  /** What an answer does, from the gravest on. */
  public enum Kind {
    WITHDRAWN,
    FLAW,
    /** Not known, and it must be. */
    UNCLEAR,
    WEAKNESS,
    UNKNOWN,
    /** Met in part, without weight of its own. */
    CONCERN,
    FAVOR
  }
}
