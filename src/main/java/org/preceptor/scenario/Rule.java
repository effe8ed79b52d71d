package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.SourceSpan;
import org.preceptor.standards.ObligationId;

/**
 * When a duty arises in this story and what meets it.
 *
 * @param critical whether a breach cannot be bought back
 * @param weight what a duty that is not critical counts for, beside the others
 * @param when it arises at the first moment at which this holds, and stays
 * @param unless where this holds at the end, it counts as not having arisen
 * @param excused where this holds at the end, a breach or lateness is excused
 */
public record Rule(
    SourceSpan span,
    RuleId id,
    ObligationId obligation,
    boolean critical,
    int weight,
    String title,
    Condition when,
    Duty duty,
    Optional<Condition> unless,
    Optional<Condition> excused,
    String because,
    String metBy) {

  /** What is owed. */
  public sealed interface Duty {

    Condition condition();
  }

  /** It has to hold: before the first moment of something else, or else by the end. */
  public record Must(Condition condition, Optional<Condition> before) implements Duty {}

  /** It may not hold at any moment from when the duty arose. */
  public record MustNot(Condition condition) implements Duty {}

  /** Every condition of the rule. */
  public List<Condition> conditions() {
    Stream<Condition> before = duty instanceof Must must ? must.before().stream() : Stream.empty();
    return Stream.of(Stream.of(when, duty.condition()), before, unless.stream(), excused.stream())
        .flatMap(part -> part)
        .toList();
  }
}
