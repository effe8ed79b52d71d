package org.preceptor.research;

import java.util.Locale;

/** What can be found: an organization's sources, and what is authored for everybody. */
public enum SearchKind {
  SOURCE,
  STANDARD,
  MODULE,
  LESSON,
  SCENARIO;

  /** As it is stored and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
