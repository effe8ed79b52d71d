package org.preceptor.research;

import java.util.Locale;

/**
 * What can be said to an item of a checklist. That a source is silent is an answer of its own:
 * neither a No nor a reason to trust it.
 */
public enum Answer {
  YES,
  PARTLY,
  NO,
  NOT_REPORTED,
  NOT_APPLICABLE;

  /** As it is written in files and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
