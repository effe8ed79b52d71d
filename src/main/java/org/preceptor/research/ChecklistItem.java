package org.preceptor.research;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preceptor.standards.ObligationId;

/**
 * A question about a source with all that makes two people answer it alike: what is meant, where to
 * look, and an example of either answer. Of an organization's own any of that may be missing.
 *
 * @param partly what <i>partly</i> means here; without it, it can't be answered
 * @param says what an answer means in half a sentence, for reasons
 * @param elsewhere answered by leaving the source, never from its own pages
 * @param alwaysApplies whether <i>does not apply</i> is no answer
 */
public record ChecklistItem(
    String id,
    ChecklistAspect aspect,
    Optional<ObligationId> obligation,
    ChecklistCritical critical,
    String question,
    Help help,
    Optional<String> partly,
    Map<Answer, String> says,
    boolean elsewhere,
    boolean alwaysApplies) {

  /** What stands beside the question; what is missing is empty. */
  public record Help(
      String definition, String look, String exampleYes, String exampleNo, String why) {

    /** Whether it tells more than where to look. */
    public boolean isWritten() {
      return isShownBy() || !definition.isEmpty();
    }

    /** Whether there is an example, or a reason. */
    public boolean isShownBy() {
      return !(exampleYes + exampleNo + why).isEmpty();
    }
  }

  public ChecklistItem {
    says = Map.copyOf(says);
  }

  public Set<Answer> possible() {
    var possible = EnumSet.allOf(Answer.class);
    if (partly.isEmpty()) {
      possible.remove(Answer.PARTLY);
    }
    if (alwaysApplies) {
      possible.remove(Answer.NOT_APPLICABLE);
    }
    return possible;
  }

  /** What an answer means in half a sentence; empty where the author wrote none. */
  public Optional<String> says(Answer answer) {
    return Optional.ofNullable(says.get(answer))
        .or(() -> partly.filter(words -> answer == Answer.PARTLY));
  }

  /**
   * What the library's knowledge of a work's fate answers; empty where it tells nothing of this.
   */
  public Optional<Answer> known(EditorialState fate) {
    if (critical != ChecklistCritical.WITHDRAWN) {
      return Optional.empty();
    }
    return switch (fate) {
      case RETRACTED -> Optional.of(Answer.NO);
      case CONCERN -> Optional.of(partly.isPresent() ? Answer.PARTLY : Answer.NOT_REPORTED);
      case CORRECTED, NONE -> Optional.empty();
    };
  }

  /**
   * As the rule sees it. What is known of the work's fate counts before what a rater said of it.
   */
  RatingAnswer rated(Optional<AnswerGiven> given, AppraisalFraming framing, EditorialState fate) {
    var said = given.map(AnswerGiven::answer);
    var known = known(fate).filter(answer -> said.filter(Answer.NO::equals).isEmpty());
    return new RatingAnswer(
        id,
        critical.weight(framing),
        known.or(() -> said),
        possible(),
        known.isPresent() || given.map(AnswerGiven::sure).orElse(true));
  }
}
