package org.preceptor.research.pubmed;

import org.preceptor.research.ReferenceReader;

/** Lets tests elsewhere make what is private here. */
public final class PubmedParts {

  private PubmedParts() {}

  public static ReferenceReader reader() {
    return new PubmedReader();
  }
}
