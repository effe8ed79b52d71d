package org.preceptor.scenario;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The small automata behind a set of conditions. Their states are registers; each event takes
 * constant work, and a register holds no more than its conditions need, so that a search over
 * states ends.
 *
 * <p>What none of the conditions reads has no register.
 */
final class Monitors {

  /** A condition, compiled. */
  interface Test {
    boolean holds(int[] registers);
  }

  /** What an event does to the registers. */
  interface Step {
    void take(int[] registers);
  }

  private final int[] initial;
  private final Map<PassageId, List<Step>> onVisit;
  private final Map<ChoiceId, List<Step>> onChoice;
  private final IdentityHashMap<Condition, Test> tests;

  Monitors(
      int[] initial,
      Map<PassageId, List<Step>> onVisit,
      Map<ChoiceId, List<Step>> onChoice,
      IdentityHashMap<Condition, Test> tests) {
    this.initial = initial;
    this.onVisit = onVisit;
    this.onChoice = onChoice;
    this.tests = tests;
  }

  static Monitors of(Script script, Collection<Condition> conditions) {
    return new MonitorCompiler(script, conditions).compile();
  }

  /** The registers before anything has happened. */
  int[] start() {
    return initial.clone();
  }

  /** The registers after one more event. */
  int[] after(int[] registers, Event event) {
    var next = registers.clone();
    var steps =
        switch (event) {
          case Event.Visit visit -> onVisit.getOrDefault(visit.passage().id(), List.of());
          case Event.Chosen chosen -> onChoice.getOrDefault(chosen.choice().id(), List.of());
        };
    for (var step : steps) {
      step.take(next);
    }
    return next;
  }

  /** Whether one of the compiled conditions, or a part of one, holds. */
  boolean holds(Condition condition, int[] registers) {
    var test = tests.get(condition);
    if (test == null) {
      throw new IllegalArgumentException("not compiled here: " + condition);
    }
    return test.holds(registers);
  }

  /** The choices of a passage whose guards hold, numbered from 1. */
  List<Offer> offers(Passage passage, int[] registers) {
    var open =
        passage.choices().stream()
            .filter(choice -> choice.guard().map(guard -> holds(guard, registers)).orElse(true))
            .toList();
    return IntStream.range(0, open.size()).mapToObj(i -> new Offer(i + 1, open.get(i))).toList();
  }
}
