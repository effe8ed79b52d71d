package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Every state that a player can get to, breadth first, so that the way to each is a shortest one,
 * with every step between them.
 *
 * <p>Where there are more states than the budget, the search is not {@link #complete} and proves
 * nothing about what it did not find.
 */
final class Search {

  /** How states are told apart. */
  enum Mode {
    /** By all registers. */
    PLAIN,
    /** By those that can still make a difference. */
    PROJECTED
  }

  /** Ends a search early: on a state that is looked for, or before one that leads nowhere. */
  interface Interest {

    /** Whether the search is over once this state was found. */
    boolean found(int passage, int[] registers);

    /** Whether the ways on from this state are of interest. */
    boolean follows(int[] registers);
  }

  private static final Interest EVERYTHING =
      new Interest() {
        @Override
        public boolean found(int passage, int[] registers) {
          return false;
        }

        @Override
        public boolean follows(int[] registers) {
          return true;
        }
      };

  private final Program program;
  private final Optional<Liveness> liveness;
  private final Layout layout;
  private final StateStore store;
  private final long[] packed;
  private final int[] registers;
  private final Ints firstStep = new Ints();
  private final Ints stepTo = new Ints();
  private final Ints stepBy = new Ints();
  private boolean complete = true;
  private int goal = -1;

  private Search(Program program, Mode mode, int budget) {
    this.program = program;
    this.liveness = mode == Mode.PROJECTED ? Optional.of(new Liveness(program)) : Optional.empty();
    this.layout = new Layout(program.passages().size(), program.ranges());
    this.store = new StateStore(layout.words(), budget);
    this.packed = new long[layout.words()];
    this.registers = new int[program.ranges().size()];
  }

  static Search of(Program program, Mode mode, int budget) {
    var search = new Search(program, mode, budget);
    search.run(program.start(), EVERYTHING);
    return search;
  }

  /** From a moment within the story on. */
  static Search from(Program.Moment moment, Program program, int budget, Interest interest) {
    var search = new Search(program, Mode.PROJECTED, budget);
    search.run(moment, interest);
    return search;
  }

  private void run(Program.Moment start, Interest interest) {
    reach(start.passage(), start.registers().clone(), -1, 0);
    for (int state = 0; state < store.size() && complete && goal < 0; state++) {
      firstStep.add(stepTo.size());
      read(state);
      if (interest.found(passage(state), registers)) {
        goal = state;
      } else if (interest.follows(registers)) {
        expand(state);
      }
    }
    firstStep.add(stepTo.size());
  }

  private void expand(int state) {
    var before = registers.clone();
    var after = new int[before.length];
    var edges = program.edges(passage(state));
    for (int i = 0; i < edges.size() && complete; i++) {
      var edge = edges.get(i);
      if (edge.guard().holds(before)) {
        System.arraycopy(before, 0, after, 0, before.length);
        edge.take(after);
        int next = reach(edge.to(), after, state, i);
        if (next != StateStore.FULL) {
          stepTo.add(next);
          stepBy.add(i);
        }
      }
    }
  }

  private int reach(int passage, int[] after, int from, int by) {
    liveness.ifPresent(known -> known.project(passage, after));
    layout.pack(passage, after, packed);
    int state = store.add(packed, from, by);
    complete = complete && state != StateStore.FULL;
    return state;
  }

  private void read(int state) {
    layout.unpack(store.states(), state * layout.words(), registers);
  }

  Program program() {
    return program;
  }

  /** Whether all states were found. */
  boolean complete() {
    return complete;
  }

  /** The state that was looked for; negative where it was not found. */
  int goal() {
    return goal;
  }

  int states() {
    return store.size();
  }

  /** The states from here on were found, and their steps were not. */
  int expanded() {
    return complete && goal < 0 ? store.size() : Math.max(0, firstStep.size() - 2);
  }

  long bytes() {
    return store.bytes();
  }

  int passage(int state) {
    return layout.passage(store.states(), state * layout.words());
  }

  /** What the registers held in a state, until the next call. */
  int[] registers(int state) {
    read(state);
    return registers;
  }

  boolean ends(int state) {
    return program.ends(passage(state));
  }

  /** The steps of a state are numbered from here, up to those of the next. */
  int firstStep(int state) {
    return firstStep.get(state);
  }

  int steps() {
    return stepTo.size();
  }

  /** Where a step leads. */
  int to(int step) {
    return stepTo.get(step);
  }

  /** The number of the step's choice in its passage. */
  int by(int step) {
    return stepBy.get(step);
  }

  /** A shortest way to a state. */
  List<ChoiceId> way(int state) {
    var choices = new ArrayList<ChoiceId>();
    for (int at = state; store.from(at) >= 0; at = store.from(at)) {
      choices.add(choice(store.from(at), store.by(at)).id());
    }
    return choices.reversed();
  }

  /** A shortest way to an ending; empty where there is none. */
  List<ChoiceId> shortestRun() {
    return IntStream.range(0, states())
        .filter(this::ends)
        .mapToObj(this::way)
        .findFirst()
        .orElse(List.of());
  }

  Choice choice(int state, int number) {
    return program.edges(passage(state)).get(number).choice();
  }

  /** The states from which one of these can be reached, these included. */
  BitSet before(IntPredicate wanted) {
    var arriving = arriving();
    var reached = new BitSet(states());
    var queue = new Ints();
    for (int state = 0; state < states(); state++) {
      if (wanted.test(state)) {
        reached.set(state);
        queue.add(state);
      }
    }
    for (int i = 0; i < queue.size(); i++) {
      for (int k = arriving.first()[queue.get(i)]; k < arriving.first()[queue.get(i) + 1]; k++) {
        int from = arriving.from()[k];
        if (!reached.get(from)) {
          reached.set(from);
          queue.add(from);
        }
      }
    }
    return reached;
  }

  /** Steps by where they lead. */
  private record Arriving(int[] first, int[] from) {}

  private Arriving arriving() {
    int[] first = new int[states() + 1];
    for (int step = 0; step < steps(); step++) {
      first[to(step) + 1]++;
    }
    for (int state = 0; state < states(); state++) {
      first[state + 1] += first[state];
    }
    int[] next = first.clone();
    int[] from = new int[steps()];
    for (int state = 0; state < firstStep.size() - 1; state++) {
      for (int step = firstStep(state); step < firstStep(state + 1); step++) {
        from[next[to(step)]++] = state;
      }
    }
    return new Arriving(first, from);
  }
}
