package org.preceptor.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Counts the ways through a scenario by adding up from the endings, depth first and without
 * recursion, since stories can be long.
 */
final class WayCounter {

  private final Search search;
  private final BigInteger[] ways;
  private final BitSet open = new BitSet();
  private final BitSet done = new BitSet();
  private final int[] path;
  private final int[] nextStep;
  private int depth;

  private WayCounter(Search search) {
    this.search = search;
    this.ways = new BigInteger[search.states()];
    this.path = new int[search.states()];
    this.nextStep = new int[search.states()];
  }

  static WayCount count(Search search) {
    return search.complete() ? new WayCounter(search).ways() : new WayCount.NotCounted();
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
        return new WayCount.Unbounded(round(to));
      }
      if (!done.get(to)) {
        enter(to);
      }
    }
    return new WayCount.Counted(ways[0]);
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
