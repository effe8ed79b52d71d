package org.preceptor.research.bibtex;

import org.preceptor.research.ReferenceReader;
import org.preceptor.research.ReferenceWriter;

/** Lets tests elsewhere make what is private here. */
public final class BibtexParts {

  private BibtexParts() {}

  public static ReferenceReader reader() {
    return new BibtexReader();
  }

  public static ReferenceWriter writer() {
    return new BibtexWriter();
  }
}
