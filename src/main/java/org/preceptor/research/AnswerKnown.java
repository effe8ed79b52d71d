package org.preceptor.research;

import java.util.Optional;

/**
 * What a page knows of an item, in one line that it keeps and sends back: what was answered, how
 * surely, and on what evidence. Two are equal where the same was said, however its lines break.
 */
public record AnswerKnown(String line) {

  public static final AnswerKnown NOTHING = new AnswerKnown("");

  public AnswerKnown {
    line = line.replaceAll("(?U)\\s+", " ").strip();
  }

  public static AnswerKnown of(Optional<AnswerGiven> there) {
    return there.map(given -> of(given.answer(), given.evidence(), given.sure())).orElse(NOTHING);
  }

  static AnswerKnown of(Answer answer, String evidence, boolean sure) {
    return new AnswerKnown(answer.word() + (sure ? " sure " : " unsure ") + evidence);
  }
}
