package org.preceptor.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How many ways there are through a scenario, each a different list of choices. */
public sealed interface WayCount {

  /** Exactly so many. */
  record Counted(BigInteger number) implements WayCount {}

  /**
   * Without end, since a player can go round.
   *
   * @param round the choices to the loop and once around it
   */
  record Unbounded(List<ChoiceId> round) implements WayCount {

    public Unbounded {
      round = List.copyOf(round);
    }
  }

  /** There are too many states to tell. */
  record NotCounted() implements WayCount {}

  /** The number of ways of a search, by adding up from the endings. */
  static WayCount of(Search search) {
    return search.complete() ? new Count(search).ways() : new NotCounted();
  }

  /** Goes depth first, without recursion, since stories can be long. */
  final class Count {

    private final Search search;
    private final BigInteger[] ways;
    private final BitSet open = new BitSet();
    private final BitSet done = new BitSet();
    private final int[] path;
    private final int[] nextStep;
    private int depth;

    private Count(Search search) {
      this.search = search;
      this.ways = new BigInteger[search.states()];
      this.path = new int[search.states()];
      this.nextStep = new int[search.states()];
    }

    private WayCount ways() {
      enter(0);
      while (depth > 0) {
        int state = path[depth - 1];
        if (nextStep[state] == search.firstStep(state + 1)) {
          leave(state);
          continue;
        }
        int to = search.to(nextStep[state]++);
        if (open.get(to)) {
          return new Unbounded(round(to));
        }
        if (!done.get(to)) {
          enter(to);
        }
      }
      return new Counted(ways[0]);
    }

    private void enter(int state) {
      open.set(state);
      nextStep[state] = search.firstStep(state);
      path[depth++] = state;
    }

    private void leave(int state) {
      var sum = search.ends(state) ? BigInteger.ONE : BigInteger.ZERO;
      for (int step = search.firstStep(state); step < search.firstStep(state + 1); step++) {
        sum = sum.add(ways[search.to(step)]);
      }
      ways[state] = sum;
      open.clear(state);
      done.set(state);
      depth--;
    }

    /** The way on the path to the loop, and around to where it began. */
    private List<ChoiceId> round(int begin) {
      var choices = new ArrayList<ChoiceId>(search.way(begin));
      boolean around = false;
      for (int i = 0; i < depth; i++) {
        around = around || path[i] == begin;
        if (around) {
          int step = nextStep[path[i]] - 1;
          choices.add(search.choice(path[i], search.by(step)).id());
        }
      }
      return choices;
    }
  }
}
