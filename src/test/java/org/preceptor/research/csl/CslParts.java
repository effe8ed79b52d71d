package org.preceptor.research.csl;

import org.preceptor.research.ReferenceReader;
import org.preceptor.research.ReferenceWriter;

/** Lets tests elsewhere make what is private here. */
public final class CslParts {

  private CslParts() {}

  public static ReferenceReader reader() {
    return new CslReader();
  }

  public static ReferenceWriter writer() {
    return new CslWriter();
  }
}
