package org.preceptor.research;

import java.util.Locale;

/** What kind of publication a source is. Whether it is research is asked by a checklist. */
public enum SourceType {
  ARTICLE,
  PREPRINT,
  BOOK,
  CHAPTER,
  CONFERENCE_PAPER,
  THESIS,
  REPORT,
  WEB_PAGE,
  NEWS,
  DATASET,
  LAW,
  COURT_CASE,
  OTHER;

  /** As it is stored and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException for a word that names none
   */
  public static SourceType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
