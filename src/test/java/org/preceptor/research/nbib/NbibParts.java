package org.preceptor.research.nbib;

import org.preceptor.research.ReferenceReader;

/** Lets tests elsewhere make what is private here. */
public final class NbibParts {

  private NbibParts() {}

  public static ReferenceReader reader() {
    return new NbibReader();
  }
}
