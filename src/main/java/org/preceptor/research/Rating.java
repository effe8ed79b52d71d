package org.preceptor.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What answers to a checklist say of a source, with everything that led there. Critical flaws
 * decide, never a sum; the first that holds of these is the level:
 *
 * <ol>
 *   <li><b>do not rely</b>: it was taken back, or two critical items are No
 *   <li><b>low</b>: one critical item is No
 *   <li><b>unclear</b>: a critical item is not reported, or more than a third of those that apply
 *   <li><b>high</b>: at most one weakness and one gap
 *   <li><b>moderate</b>: everything else
 * </ol>
 *
 * A critical item met in part is a weakness. Whether the source fits the people one serves is told
 * apart and never moves the level. {@link RatingBounds} hold it down, whatever was answered.
 *
 * @param lowest the level if everything unknown, unsure or never asked turned out badly; never
 *     above {@code level}
 * @param highest the level if all of that turned out well; never below {@code level}
 * @param changes what a single unknown item, once found, would do, where it would do something
 */
public record Rating(
    int rule,
    RatingLevel level,
    RatingLevel lowest,
    RatingLevel highest,
    boolean mostlyDark,
    List<RatingReason> reasons,
    List<RatingChange> changes) {

  /** Raised with any change to the rule; a rating of another version is rated again, not kept. */
  public static final int RULE = 2;

  public Rating {
    reasons = List.copyOf(reasons);
    changes = List.copyOf(changes);
  }

  /**
   * @param answers to the items that judge credibility, in the order of the checklist
   */
  public static Rating of(List<RatingAnswer> answers) {
    return of(answers, RatingBounds.NONE);
  }

  /**
   * @param answers to the items that judge credibility, in the order of the checklist
   */
  public static Rating of(List<RatingAnswer> answers, RatingBounds bounds) {
    var tally = RatingTally.of(answers);
    var level = RatingLevel.lower(tally.level(), bounds.ceiling());
    return new Rating(
        RULE,
        level,
        // as it stands is one of the readings: silence alone can be what makes it unclear
        RatingLevel.lower(level, levelIfInDoubt(Answer.NO, answers, bounds)),
        RatingLevel.higher(level, levelIfInDoubt(Answer.YES, answers, bounds)),
        tally.isMostlyDark(),
        answers.stream().flatMap(answer -> reason(answer).stream()).toList(),
        changes(level, answers, bounds.ceiling()));
  }

  private static RatingLevel levelIfInDoubt(
      Answer found, List<RatingAnswer> answers, RatingBounds bounds) {
    var all =
        Stream.concat(answers.stream(), bounds.notAsked().stream())
            .map(answer -> answer.isDoubtful() ? answer.with(found) : answer)
            .toList();
    return RatingLevel.lower(RatingTally.of(all).level(), bounds.ceilingIfAllWereAsked());
  }

  private static Optional<RatingReason> reason(RatingAnswer answer) {
    return kind(answer).map(kind -> new RatingReason(answer.item(), kind));
  }

  private static Optional<RatingReason.Kind> kind(RatingAnswer answer) {
    if (!answer.applies()) {
      return Optional.empty();
    }
    if (answer.isFlaw()) {
      return Optional.of(
          answer.isWithdrawn() ? RatingReason.Kind.WITHDRAWN : RatingReason.Kind.FLAW);
    }
    if (answer.isUnknown()) {
      return Optional.of(
          answer.leavesUnclear() ? RatingReason.Kind.UNCLEAR : RatingReason.Kind.UNKNOWN);
    }
    if (answer.isWeakness()) {
      return Optional.of(RatingReason.Kind.WEAKNESS);
    }
    return Optional.of(answer.is(Answer.YES) ? RatingReason.Kind.FAVOR : RatingReason.Kind.CONCERN);
  }

  private static List<RatingChange> changes(
      RatingLevel level, List<RatingAnswer> answers, RatingLevel ceiling) {
    var all = new ArrayList<RatingChange>();
    for (int place = 0; place < answers.size(); place++) {
      if (answers.get(place).isUnknown()) {
        for (var found : List.of(Answer.YES, Answer.NO)) {
          var changed = new ArrayList<>(answers);
          changed.set(place, answers.get(place).with(found));
          var other = RatingLevel.lower(RatingTally.of(changed).level(), ceiling);
          if (other != level) {
            var to = new RatingChange.To(answers.get(place).item(), found);
            all.add(new RatingChange(List.of(to), other));
          }
        }
      }
    }
    return all;
  }

  /** Whether what is not known, not sure or not asked could make it another level. */
  public boolean isUncertain() {
    return lowest != highest;
  }

  public List<RatingReason> reasons(RatingReason.Kind kind) {
    return reasons.stream().filter(reason -> reason.kind() == kind).toList();
  }
}
