package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.scenario.Condition.Happening;

/**
 * Why a condition held, or did not, at a moment: the parts that decided it and the events they rest
 * on. Every word of an explanation is rendered from this.
 *
 * @param evidence the events that the condition itself rests on, in order; those of its parts stand
 *     with the parts
 * @param parts only those that decided: all of a conjunction that held, the failing ones of one
 *     that did not, and the other way round for alternatives
 */
public record Reason(Condition condition, boolean holds, List<Event> evidence, List<Reason> parts) {

  public Reason {
    evidence = List.copyOf(evidence);
    parts = List.copyOf(parts);
  }

  /** The reason at the moment after the event at this position. */
  static Reason of(Condition condition, Trace trace, int position) {
    boolean holds = trace.holds(condition, position);
    var parts =
        condition.parts().stream()
            .map(part -> of(part, trace, position))
            .filter(part -> condition instanceof Condition.Not || part.holds() == holds)
            .toList();
    var past = trace.events().subList(0, position + 1);
    return new Reason(condition, holds, evidence(condition, past, holds), parts);
  }

  /** Itself and all that it rests on, the answer first. */
  public Stream<Reason> tree() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Reason::tree));
  }

  /** The last event that it rests on, through all its parts. */
  public Optional<Event> last() {
    return tree()
        .flatMap(reason -> reason.evidence().stream())
        .max((a, b) -> Integer.compare(a.position(), b.position()));
  }

  private static List<Event> evidence(Condition condition, List<Event> past, boolean holds) {
    return switch (condition) {
      case Happening happening -> first(happening, past).stream().toList();
      case Condition.Never never -> first(never.happening(), past).stream().toList();
      case Condition.Before before ->
          Stream.of(first(before.earlier(), past), first(before.later(), past))
              .flatMap(Optional::stream)
              .sorted((a, b) -> Integer.compare(a.position(), b.position()))
              .toList();
      case Condition.Within within -> pair(within, past, holds);
      case Condition.Flag flag ->
          past.reversed().stream()
              .filter(event -> event.effects().sets().containsKey(flag.flag()))
              .limit(1)
              .toList();
      case Condition.Counter counter ->
          past.stream()
              .filter(event -> event.effects().adds().containsKey(counter.counter()))
              .toList();
      case Condition.Count count ->
          past.stream()
              .filter(
                  event ->
                      event instanceof Event.Chosen chosen
                          && chosen.choice().tags().contains(count.tag()))
              .toList();
      case Condition.All all -> List.of();
      case Condition.Any any -> List.of();
      case Condition.Not not -> List.of();
    };
  }

  private static Optional<Event> first(Happening happening, List<Event> past) {
    return past.stream().filter(happening::is).findFirst();
  }

  /** The two events that were near enough, or where none were, the first of each. */
  private static List<Event> pair(Condition.Within within, List<Event> past, boolean holds) {
    if (holds) {
      for (var later : past) {
        var earlier =
            past.subList(0, later.position()).reversed().stream()
                .filter(within.of()::is)
                .findFirst();
        if (within.happening().is(later)
            && earlier.isPresent()
            && choicesBetween(earlier.get(), later) <= within.choices()) {
          return List.of(earlier.get(), later);
        }
      }
    }
    return Stream.of(first(within.of(), past), first(within.happening(), past))
        .flatMap(Optional::stream)
        .sorted((a, b) -> Integer.compare(a.position(), b.position()))
        .toList();
  }

  /**
   * Choices after the one up to and including the other; events are visits and choices by turns.
   */
  private static int choicesBetween(Event earlier, Event later) {
    return (later.position() + 1) / 2 - (earlier.position() + 1) / 2;
  }
}
