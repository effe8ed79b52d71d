package org.preceptor.research;

import java.time.Instant;
import java.util.Optional;

/** What became of an answer. */
public sealed interface AppraisalKeeping {

  record Kept(Instant at, AppraisalSheet sheet) implements AppraisalKeeping {}

  record NotKept(Why why) implements AppraisalKeeping {}

  /**
   * Something else was said of the item since, in another window perhaps, so nothing was changed.
   *
   * @param there what stands now
   */
  record Overtaken(Optional<AnswerGiven> there) implements AppraisalKeeping {}

  /** Why an answer was not kept. */
  enum Why {
    NO_SUCH_ITEM,
    NOT_AN_ANSWER,
    TOO_LONG,
    FINISHED
  }
}
