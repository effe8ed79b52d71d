package org.preceptor.scenario;

import java.util.BitSet;
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

  /** A condition with the registers that it reads. */
  record Compiled(Test test, BitSet reads) {}

  private final List<Range> ranges;
  private final int[] initial;
  private final Map<PassageId, List<Write>> onVisit;
  private final Map<ChoiceId, List<Write>> onChoice;
  private final List<Write> onAny;
  private final IdentityHashMap<Condition, Compiled> conditions;

  /** What a register can hold, and what it begins with. */
  record Range(int start, int least, int most) {

    int saturate(int value) {
      return Math.clamp(value, least, most);
    }
  }

  /**
   * @param onAny what every event does, after what it does by itself
   */
  Monitors(
      List<Range> ranges,
      Map<PassageId, List<Write>> onVisit,
      Map<ChoiceId, List<Write>> onChoice,
      List<Write> onAny,
      IdentityHashMap<Condition, Compiled> conditions) {
    this.ranges = List.copyOf(ranges);
    this.initial = ranges.stream().mapToInt(Range::start).toArray();
    this.onVisit = Map.copyOf(onVisit);
    this.onChoice = Map.copyOf(onChoice);
    this.onAny = List.copyOf(onAny);
    this.conditions = conditions;
  }

  static Monitors of(Script script, Collection<Condition> conditions) {
    return new MonitorCompiler(script, conditions).compile();
  }

  List<Range> ranges() {
    return ranges;
  }

  /** The registers before anything has happened. */
  int[] start() {
    return initial.clone();
  }

  /** The registers after one more event. */
  int[] after(int[] registers, Event event) {
    var next = registers.clone();
    var own =
        switch (event) {
          case Event.Visit visit -> own(visit.passage().id());
          case Event.Chosen chosen -> own(chosen.choice().id());
        };
    for (var write : own) {
      write.step().take(next);
    }
    for (var write : onAny) {
      write.step().take(next);
    }
    return next;
  }

  /** What entering the passage does by itself. */
  List<Write> own(PassageId passage) {
    return onVisit.getOrDefault(passage, List.of());
  }

  /** What taking the choice does by itself. */
  List<Write> own(ChoiceId choice) {
    return onChoice.getOrDefault(choice, List.of());
  }

  /** What every event does after that. */
  List<Write> any() {
    return onAny;
  }

  /**
   * @throws IllegalArgumentException if it was not compiled here
   */
  Compiled compiled(Condition condition) {
    var compiled = conditions.get(condition);
    if (compiled == null) {
      throw new IllegalArgumentException("not compiled here: " + condition);
    }
    return compiled;
  }

  /** Whether one of the compiled conditions, or a part of one, holds. */
  boolean holds(Condition condition, int[] registers) {
    return compiled(condition).test().holds(registers);
  }

  /** Why one of them, or a part of one, held or did not where the registers hold these. */
  Reason explain(Condition condition, int[] registers, Past past) {
    return new Reason(condition, holds(condition, registers), this, registers, past);
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
