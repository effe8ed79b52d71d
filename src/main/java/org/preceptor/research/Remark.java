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
    TOO_DEEP,
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
    /** Day and month could be the other way round. */
    AMBIGUOUS_DATE,
    /** Only a part of what was said is a date; the whole is kept beside. */
    DATE_IN_PART,
    NOT_AN_ADDRESS,
    NAMES_LEFT_OUT,
    /** A person's name without a comma, taken apart by its looks. */
    NAME_TURNED,
    /** Names as one text where a list belongs. */
    NAMES_AS_TEXT,
    LONG_TITLE,
    /** Another record has the same DOI or PMID and says something else. */
    TWIN,
    /** Another record has the same title, and nothing says that it is another work. */
    ALIKE,
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
        case UNKNOWN_FIELD,
            SECOND_VALUE,
            OLD_ENCODING,
            NAMES_LEFT_OUT,
            NAME_TURNED,
            DATE_IN_PART,
            TWIN,
            ALIKE ->
            true;
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
