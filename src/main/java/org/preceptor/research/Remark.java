package org.preceptor.research;

import java.util.Locale;

/**
 * What a reader has to say about a record.
 *
 * @param value what it is about, as it was written
 */
public record Remark(What what, String value) {

  private static final int LONGEST = 200;

  /** Whatever can be wrong with a record or a file, or was kept in another place than expected. */
  public enum What {
    NOTHING_IN_IT,
    UNKNOWN_FORMAT,
    TOO_LARGE,
    TOO_MANY,
    NOT_TEXT,
    OLD_ENCODING,
    UNREADABLE,
    UNCLOSED,
    OUTSIDE_OF_RECORDS,
    NO_TITLE,
    UNKNOWN_TYPE,
    UNKNOWN_FIELD,
    SECOND_VALUE,
    NOT_A_DOI,
    NOT_A_PMID,
    NOT_AN_ISBN,
    NOT_A_DATE,
    NOT_AN_ADDRESS,
    NAMES_LEFT_OUT,
    CUT,
    /** One record that could not be stored; the others were. */
    NOT_KEPT,
    /** The whole file stopped for a fault that is not the file's. */
    STOPPED;

    /** As it is stored and stands in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing is lost and nothing needs to be mended. */
    public boolean mild() {
      return switch (this) {
        case UNKNOWN_FIELD, SECOND_VALUE, OLD_ENCODING, NAMES_LEFT_OUT -> true;
        default -> false;
      };
    }
  }

  public Remark {
    value = value.strip();
    if (value.length() > LONGEST) {
      value = value.substring(0, LONGEST) + "…";
    }
  }
}
