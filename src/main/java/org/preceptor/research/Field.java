package org.preceptor.research;

import java.util.Locale;

/**
 * A text that a reference may have. What fits none of these is kept under the name it came with.
 */
public enum Field {
  TITLE,
  CONTAINER,
  SHORT_CONTAINER,
  SERIES,
  VOLUME,
  ISSUE,
  PAGES,
  NUMBER,
  EDITION,
  PUBLISHER,
  PLACE,
  DOI,
  PMID,
  PMCID,
  ISBN,
  ISSN,
  URL,
  ABSTRACT,
  LANGUAGE,
  FUNDING,
  NOTE;

  /** As it is stored and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException for a word that names none
   */
  public static Field of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
