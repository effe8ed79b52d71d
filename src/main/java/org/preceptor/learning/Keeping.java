package org.preceptor.learning;

import java.time.Instant;

/** What became of something small that a page sent to be kept. */
public sealed interface Keeping {

  /** It is stored; the page may say so, with this time. */
  record Kept(Instant at) implements Keeping {}

  /** It was not stored. */
  record NotKept(Why why) implements Keeping {}

  /** Why something can't be kept. */
  enum Why {
    /** The lesson has no such place or block; the page may be of an earlier version. */
    NO_SUCH_PLACE,
    /** It does not answer this block. */
    NOT_AN_ANSWER,
    EMPTY,
    TOO_LONG
  }
}
