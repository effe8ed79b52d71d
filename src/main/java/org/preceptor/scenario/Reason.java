package org.preceptor.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.scenario.Condition.Happening;
import org.preceptor.scenario.Condition.Moment;

/**
 * Why a condition held, or did not, at a moment: the parts that decided it and the events they rest
 * on. Every word of an explanation is rendered from this.
 *
 * <p>Keeping one costs little more than the answer: it holds what was so at the moment, which never
 * changes, and unfolds its parts when somebody asks.
 */
public final class Reason {

  private final Condition condition;
  private final boolean holds;
  private final Monitors monitors;
  private final int[] registers;
  private final Past past;

  /**
   * @param registers what the automata held at the moment; nobody changes them any more
   * @param past what had happened by then
   */
  Reason(Condition condition, boolean holds, Monitors monitors, int[] registers, Past past) {
    this.condition = condition;
    this.holds = holds;
    this.monitors = monitors;
    this.registers = registers;
    this.past = past;
  }

  /** The reason at the moment after the event at this position. */
  static Reason of(Condition condition, Trace trace, int position) {
    return trace.explain(condition, position);
  }

  public Condition condition() {
    return condition;
  }

  public boolean holds() {
    return holds;
  }

  /**
   * Only the parts that decided: all of a conjunction that held, the failing ones of one that did
   * not, and the other way round for alternatives.
   */
  public List<Reason> parts() {
    return condition.parts().stream()
        .map(part -> monitors.explain(part, registers, past))
        .filter(part -> condition instanceof Condition.Not || part.holds == holds)
        .toList();
  }

  /** Two are equal where they say the same of the same past. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reason reason
        && holds == reason.holds
        && condition.equals(reason.condition)
        && past.equals(reason.past);
  }

  @Override
  public int hashCode() {
    return Objects.hash(condition, holds, past);
  }

  @Override
  public String toString() {
    return condition + (holds ? " held" : " did not hold");
  }

  /** Itself and all that it rests on, the answer first. */
  public Stream<Reason> tree() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Reason::tree));
  }

  /** The last event that it rests on, through all its parts. */
  public Optional<Event> last() {
    return tree()
        .flatMap(reason -> reason.evidence().stream())
        .max((a, b) -> Integer.compare(a.position(), b.position()));
  }

  /**
   * The events that the condition itself rests on, in order; those of its parts stand with the
   * parts. Had nothing else happened, it would have held or not all the same.
   */
  public List<Event> evidence() {
    return switch (condition) {
      case Condition.Never never -> of(never.happening()).toList();
      case Condition.Before before -> inOrder(of(before.earlier()), of(before.later()));
      case Condition.Within within -> pair(within);
      case Condition.Flag flag -> of(flag).reduce((earlier, later) -> later).stream().toList();
      case Moment moment -> of(moment).toList();
      case Condition.All all -> List.of();
      case Condition.Any any -> List.of();
      case Condition.Not not -> List.of();
    };
  }

  /** The events by which something came about: the first of a happening, else every change. */
  private Stream<Event> of(Moment moment) {
    var all = past.events().stream().filter(event -> concerns(moment, event));
    return moment instanceof Happening ? all.limit(1) : all;
  }

  /** Whether an event is what the moment is about, or changes it. */
  public static boolean concerns(Moment moment, Event event) {
    return switch (moment) {
      case Happening happening -> happening.is(event);
      case Condition.Flag flag -> event.effects().sets().containsKey(flag.flag());
      case Condition.Counter counter -> event.effects().adds().containsKey(counter.counter());
      case Condition.Count count ->
          event instanceof Event.Chosen chosen && chosen.choice().tags().contains(count.tag());
    };
  }

  private static List<Event> inOrder(Stream<Event> some, Stream<Event> others) {
    return Stream.concat(some, others)
        .distinct()
        .sorted((a, b) -> Integer.compare(a.position(), b.position()))
        .toList();
  }

  /** The two events that were near enough, or else all that kept them from it. */
  private List<Event> pair(Condition.Within within) {
    var events = past.events();
    if (holds) {
      for (var later : events) {
        var earlier =
            events.subList(0, later.position()).reversed().stream()
                .filter(within.of()::is)
                .findFirst();
        if (within.happening().is(later)
            && earlier.isPresent()
            && choicesBetween(earlier.get(), later) <= within.choices()) {
          return List.of(earlier.get(), later);
        }
      }
    }
    return inOrder(of(within.of()), events.stream().filter(event -> between(within, event)));
  }

  /** Whether it is the happening, or a choice that stands between the two. */
  private boolean between(Condition.Within within, Event event) {
    var events = past.events();
    boolean begun =
        events.subList(0, event.position()).stream().anyMatch(before -> within.of().is(before));
    boolean followed =
        events.subList(event.position() + 1, events.size()).stream()
            .anyMatch(after -> within.happening().is(after));
    return within.happening().is(event)
        || (begun && followed && (event instanceof Event.Chosen || within.of().is(event)));
  }

  /**
   * Choices after the one up to and including the other; events are visits and choices by turns.
   */
  private static int choicesBetween(Event earlier, Event later) {
    return (later.position() + 1) / 2 - (earlier.position() + 1) / 2;
  }
}
