package org.preceptor.research;

import java.util.Locale;

/** What standard 2.26 asks about, and to which of it an item belongs. */
public enum ChecklistAspect {
  AUTHORSHIP,
  CREDENTIALS,
  RELIABILITY,
  VALIDITY,
  CURRENCY,
  LIMITATIONS,
  ACCURACY,
  /** Whether it fits the people one serves; told apart from whether it is to be believed. */
  APPLICABILITY;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the answers move the rating. */
  public boolean isRated() {
    return this != APPLICABILITY;
  }
}
