package org.preceptor.research;

import java.util.List;

/**
 * Other answers, and the level they would give.
 *
 * @param answers as few as will do, in the order of the checklist
 */
public record RatingChange(List<To> answers, RatingLevel level) {

  /** One item answered otherwise. */
  public record To(String item, Answer answer) {}

  public RatingChange {
    answers = List.copyOf(answers);
  }
}
