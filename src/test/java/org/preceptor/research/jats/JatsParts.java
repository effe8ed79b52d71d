package org.preceptor.research.jats;

import org.preceptor.research.ReferenceReader;

/** Lets tests elsewhere make what is private here. */
public final class JatsParts {

  private JatsParts() {}

  public static ReferenceReader reader() {
    return new JatsReader();
  }
}
