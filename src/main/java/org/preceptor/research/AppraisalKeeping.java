package org.preceptor.research;

import java.time.Instant;

/** What became of an answer. */
public sealed interface AppraisalKeeping {

  record Kept(Instant at, AppraisalSheet sheet) implements AppraisalKeeping {}

  record NotKept(Why why) implements AppraisalKeeping {}

  /** Why an answer was not kept. */
  enum Why {
    NO_SUCH_ITEM,
    NOT_AN_ANSWER,
    TOO_LONG,
    FINISHED
  }
}
