package org.preceptor.research;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An item as the rule sees it.
 *
 * @param answer empty while nobody has answered, which counts as not reported
 * @param possible what may be answered; <i>partly</i> only where the item says what it means
 * @param sure whether who answered was; an unsure answer counts, and leaves room on both sides
 */
public record RatingAnswer(
    String item, RatingWeight weight, Optional<Answer> answer, Set<Answer> possible, boolean sure) {

  public RatingAnswer {
    possible = Set.copyOf(possible);
    if (answer.isPresent() && !possible.contains(answer.get())) {
      throw new IllegalArgumentException(answer.get() + " is no answer to item " + item);
    }
  }

  /** An item to which everything may be answered, and somebody was sure. */
  public static RatingAnswer of(String item, RatingWeight weight, Answer answer) {
    return new RatingAnswer(item, weight, Optional.of(answer), EnumSet.allOf(Answer.class), true);
  }

  /** The same item, answered so and without a doubt. */
  public RatingAnswer with(Answer other) {
    return new RatingAnswer(item, weight, Optional.of(other), possible, true);
  }

  public RatingAnswer unsure() {
    return new RatingAnswer(item, weight, answer, possible, false);
  }

  boolean applies() {
    return !is(Answer.NOT_APPLICABLE);
  }

  boolean isUnknown() {
    return answer.isEmpty() || is(Answer.NOT_REPORTED);
  }

  /** Whether it may yet turn out otherwise: nobody knows, or who answered was not sure. */
  boolean isDoubtful() {
    return isUnknown() || (!sure && applies());
  }

  boolean isFlaw() {
    return weight.canBeFatal() && is(Answer.NO);
  }

  boolean isWithdrawn() {
    return weight == RatingWeight.WITHDRAWING && is(Answer.NO);
  }

  boolean leavesUnclear() {
    return weight.mustBeKnown() && isUnknown();
  }

  /** A No to an ordinary item, or a critical one that is met only in part. */
  boolean isWeakness() {
    return weight.canBeFatal() ? is(Answer.PARTLY) : is(Answer.NO);
  }

  boolean is(Answer one) {
    return answer.filter(one::equals).isPresent();
  }
}
