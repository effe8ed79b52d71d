package org.preceptor.research;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a search is narrowed: facts of a source, and what people judged of it. */
public enum SearchFacet {
  TYPE,
  STATE,
  YEAR,
  LANGUAGE,
  KEYWORD,
  CONTAINER,
  /** The level of the rating that leads, see {@link RatingGround}, or {@link #UNRATED}. */
  RATING,
  /** The aspects in which a critical question was answered with no. */
  FLAW,
  /** Whether one person rated it, several who agree, or several who do not. */
  RATERS;

  /** The rating of what nobody has rated, and of what the raters of a round have not settled. */
  public static final String UNRATED = "unrated";

  public static final String ONE_RATER = "one";
  public static final String RATERS_AGREE = "agree";
  public static final String RATERS_DISAGREE = "disagree";

  /** As it is stored, asked for and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it tells what people judged, which not everybody may know who may see the source. */
  public boolean isJudgment() {
    return compareTo(RATING) >= 0;
  }

  public static Optional<SearchFacet> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
