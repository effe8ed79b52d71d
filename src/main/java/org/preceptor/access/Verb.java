package org.preceptor.access;

import java.util.Locale;

/** What can be done to a thing. */
public enum Verb {
  LIST,
  READ,
  CREATE,
  CHANGE,
  DELETE,
  AWARD,
  EXPORT;

  /** As it is written in {@code access.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
