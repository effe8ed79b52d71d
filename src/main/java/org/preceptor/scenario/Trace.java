package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run as it unfolded: its events in order, and what was so after each. A pure fold over the
 * choices; the same choices give the same trace.
 */
public final class Trace {

  private final Scenario scenario;
  private final List<Event> events;
  private final List<int[]> registers;

  private Trace(Scenario scenario, List<Event> events, List<int[]> registers) {
    this.scenario = scenario;
    this.events = events;
    this.registers = registers;
  }

  /** The run in which the opening has been entered and nothing chosen. */
  public static Trace start(Scenario scenario) {
    var nothing = new Trace(scenario, List.of(), List.of());
    return nothing.plus(new Event.Visit(0, scenario.passage(scenario.script().opening())));
  }

  /**
   * @throws IllegalArgumentException if one of the choices is not on offer where it is taken
   */
  public static Trace of(Scenario scenario, List<ChoiceId> choices) {
    var trace = start(scenario);
    for (var choice : choices) {
      trace = trace.after(choice);
    }
    return trace;
  }

  /** The run after one more choice; empty where that is not on offer. */
  public Optional<Trace> choose(ChoiceId id) {
    return offers().stream()
        .map(Offer::choice)
        .filter(choice -> choice.id().equals(id))
        .findFirst()
        .map(
            choice ->
                plus(new Event.Chosen(events.size(), passage(), choice))
                    .plus(new Event.Visit(events.size() + 1, scenario.passage(choice.to()))));
  }

  /**
   * @throws IllegalArgumentException if the choice is not on offer
   */
  Trace after(ChoiceId id) {
    return choose(id)
        .orElseThrow(
            () -> new IllegalArgumentException(id + " is not on offer in " + passage().id()));
  }

  private Trace plus(Event event) {
    var longer = new ArrayList<>(events);
    longer.add(event);
    var states = new ArrayList<>(registers);
    var monitors = scenario.monitors();
    states.add(monitors.after(states.isEmpty() ? monitors.start() : states.getLast(), event));
    return new Trace(scenario, List.copyOf(longer), List.copyOf(states));
  }

  public Scenario scenario() {
    return scenario;
  }

  public List<Event> events() {
    return events;
  }

  /** The position of the last event. */
  public int end() {
    return events.size() - 1;
  }

  /** The choices taken, in order. */
  public List<ChoiceId> choices() {
    return events.stream()
        .filter(Event.Chosen.class::isInstance)
        .map(event -> ((Event.Chosen) event).choice().id())
        .toList();
  }

  /** Where the story stands. */
  public Passage passage() {
    return switch (events.getLast()) {
      case Event.Visit visit -> visit.passage();
      case Event.Chosen chosen -> chosen.where();
    };
  }

  public boolean finished() {
    return passage().ending().isPresent();
  }

  public List<Offer> offers() {
    return scenario.monitors().offers(passage(), registers.getLast());
  }

  /** Whether a condition of this scenario held after the event at this position. */
  public boolean holds(Condition condition, int position) {
    return scenario.monitors().holds(condition, registers.get(position));
  }

  /** Why a condition of this scenario held after the event at this position, or did not. */
  Reason explain(Condition condition, int position) {
    return scenario
        .monitors()
        .explain(condition, registers.get(position), new Past(events, position));
  }

  /** What the automata hold now. */
  int[] registers() {
    return registers.getLast().clone();
  }

  /** The first position, from this one on, at which the condition held. */
  public OptionalInt first(Condition condition, int from) {
    for (int i = from; i < events.size(); i++) {
      if (holds(condition, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** What the worker has at hand now. */
  public List<AtHand> atHand() {
    return scenario.script().atHand().stream()
        .filter(known -> known.when().map(when -> holds(when, end())).orElse(true))
        .toList();
  }

  /** Where two duties pulled apart at some moment of the run. */
  public List<Collision> collisions() {
    return scenario.script().collisions().stream()
        .filter(collision -> first(collision.when(), 0).isPresent())
        .toList();
  }
}
