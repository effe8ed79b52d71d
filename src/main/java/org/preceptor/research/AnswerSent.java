package org.preceptor.research;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a page sends of an item.
 *
 * @param answer empty where an answer is taken back
 * @param known what its page knew of the item: as it was shown, and what it sent since and never
 *     heard of
 */
public record AnswerSent(
    String item, Optional<Answer> answer, String evidence, boolean sure, Set<AnswerKnown> known) {

  public AnswerSent {
    known = Set.copyOf(known);
  }

  /** From somebody who knows of no answer to the item. */
  public static AnswerSent first(String item, Answer answer, String evidence, boolean sure) {
    return new AnswerSent(item, Optional.of(answer), evidence, sure, Set.of(AnswerKnown.NOTHING));
  }

  /** The same from somebody who knows what there is. */
  public AnswerSent knowing(Optional<AnswerGiven> there) {
    return new AnswerSent(item, answer, evidence, sure, Set.of(AnswerKnown.of(there)));
  }

  /** Whether something else was said since, which its sender has not seen. */
  boolean isOvertaken(Optional<AnswerGiven> there) {
    return !says(there) && !known.contains(AnswerKnown.of(there));
  }

  /** Whether it says what is there already. */
  boolean says(Optional<AnswerGiven> there) {
    var said = answer.map(one -> AnswerKnown.of(one, evidence, sure)).orElse(AnswerKnown.NOTHING);
    return said.equals(AnswerKnown.of(there));
  }

  AnswerStep step(Instant at) {
    return answer
        .<AnswerStep>map(one -> new AnswerGiven(item, one, evidence.strip(), sure, at))
        .orElseGet(() -> new AnswerTakenBack(item, at));
  }
}
