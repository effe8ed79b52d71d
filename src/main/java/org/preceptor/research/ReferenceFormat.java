package org.preceptor.research;

import java.util.Locale;

/** A way to write references down that others use. */
public enum ReferenceFormat {
  BIBTEX,
  RIS,
  NBIB,
  PUBMED,
  CSL,
  CROSSREF,
  JATS;

  /** As it is stored and stands in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
