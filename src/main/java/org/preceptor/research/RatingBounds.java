package org.preceptor.research;

import java.util.List;

/**
 * What bounds a rating besides the answers: what is known of the work's fate, and which items of
 * its checklist were never asked. Neither can be answered away.
 */
public record RatingBounds(EditorialState known, List<RatingAnswer> notAsked) {

  public static final RatingBounds NONE = new RatingBounds(EditorialState.NONE, List.of());

  public RatingBounds {
    notAsked = List.copyOf(notAsked);
  }

  /**
   * The best level that can be said: none above do not rely for what was retracted, above unclear
   * for what its own editors doubt, and above moderate where not all was asked.
   */
  RatingLevel ceiling() {
    return RatingLevel.lower(
        ceilingIfAllWereAsked(), notAsked.isEmpty() ? RatingLevel.HIGH : RatingLevel.MODERATE);
  }

  RatingLevel ceilingIfAllWereAsked() {
    return switch (known) {
      case RETRACTED -> RatingLevel.DO_NOT_RELY;
      case CONCERN -> RatingLevel.UNCLEAR;
      case CORRECTED, NONE -> RatingLevel.HIGH;
    };
  }
}
