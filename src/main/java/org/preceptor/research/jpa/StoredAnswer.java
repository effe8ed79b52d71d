package org.preceptor.research.jpa;

import java.time.Instant;
import org.preceptor.research.Answer;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.AnswerStep;
import org.preceptor.research.AnswerTakenBack;

/** What a row says of an item. An answer that was taken back is a row without one. */
record StoredAnswer(String answer, String evidence, boolean sure) {

  private static final String TAKEN_BACK = "TAKEN_BACK";

  static StoredAnswer of(AnswerStep step) {
    return switch (step) {
      case AnswerGiven given ->
          new StoredAnswer(given.answer().name(), given.evidence(), given.sure());
      case AnswerTakenBack none -> new StoredAnswer(TAKEN_BACK, "", true);
    };
  }

  static AnswerStep step(String item, String answer, String evidence, boolean sure, Instant at) {
    return answer.equals(TAKEN_BACK)
        ? new AnswerTakenBack(item, at)
        : new AnswerGiven(item, Answer.valueOf(answer), evidence, sure, at);
  }
}
