package org.preceptor.research;

/**
 * Something in a query that was not read as it may have been meant. The rest is searched for.
 *
 * @param about what was written
 * @param near what may have been meant, or empty
 */
public record SearchRemark(Kind kind, String about, String near) {

  /** What was not read. */
  public enum Kind {
    TOO_LONG,
    TOO_MANY,
    OPEN_QUOTE,
    NO_SUCH_FIELD,
    NO_SUCH_VALUE,
    NO_YEAR,
    NOTHING_AFTER_COLON,
    SHORT_BEGINNING,
    WILDCARD,
    SIGN,
    PARENTHESIS,
    NOTHING,
    MOST_WORDS,
    SOME_WORDS,
    IDENTIFIER
  }
}
