package org.preceptor.learning;

import java.util.Locale;

/** What an item asks of the mind: to remember, to use, or to decide in a described situation. */
public enum Cognition {
  RECALL,
  APPLY,
  JUDGE;

  /** As it is written in authored files and message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
