package org.preceptor.research;

import java.util.Locale;
import java.util.Optional;

/**
 * What was published about a work afterwards: that it was retracted, that there is concern, or that
 * it was corrected.
 *
 * @param by who says so: a record, Crossref, PubMed or Retraction Watch
 * @param reference where it is said, an identifier as given, or empty
 * @param date ISO 8601 as exact as known, or empty
 */
public record Notice(Kind kind, Origin by, String reference, String date) {

  /** From the gravest. A withdrawal counts as a retraction; reinstatement ends one. */
  public enum Kind {
    RETRACTION,
    CONCERN,
    CORRECTION,
    REINSTATEMENT;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who says so. */
  public enum Origin {
    CROSSREF,
    PUBMED,
    RETRACTION_WATCH,
    RECORD;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Optional<PublicationDate> day() {
    return PublicationDate.parse(date);
  }
}
