package org.preceptor.research.crossref;

import org.preceptor.research.ReferenceReader;

/** Lets tests elsewhere make what is private here. */
public final class CrossrefParts {

  private CrossrefParts() {}

  public static ReferenceReader reader() {
    return new CrossrefReader();
  }
}
