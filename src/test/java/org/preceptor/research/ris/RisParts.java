package org.preceptor.research.ris;

import org.preceptor.research.ReferenceReader;
import org.preceptor.research.ReferenceWriter;

/** Lets tests elsewhere make what is private here. */
public final class RisParts {

  private RisParts() {}

  public static ReferenceReader reader() {
    return new RisReader();
  }

  public static ReferenceWriter writer() {
    return new RisWriter();
  }
}
