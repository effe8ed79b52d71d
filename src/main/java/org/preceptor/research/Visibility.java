package org.preceptor.research;

import java.util.Locale;

/** Who finds a source, besides the members of a collection it was put into. */
public enum Visibility {
  /** Nobody finds it; who added it and who rated it can still read it. */
  WITHDRAWN,
  /** Only who added it. */
  PRIVATE,
  /** Everybody in the organization. */
  ORGANIZATION;

  /** As it is stored and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
