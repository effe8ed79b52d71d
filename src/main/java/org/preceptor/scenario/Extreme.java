package org.preceptor.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The most that a number can come to on a way, summed over rules. What each rule can still give by
 * itself is known from its own search; the ways that promise most are followed first (A*: Hart,
 * Nilsson and Raphael 1968), so that no way comes to more than the first that ends.
 */
final class Extreme {

  /** Where no rule counts, or no way ends. */
  private static final Found NOTHING = new Found(0, true);

  private final List<Search> searches;
  private final List<int[]> most;
  private final int budget;
  private final List<Deque<int[]>> open = new ArrayList<>();
  private final StateStore seen;
  private final long[] packed;
  private int top;

  /** What is added to the number where a duty comes to this. */
  interface Worth {
    int of(Rule rule, Finding finding);
  }

  /**
   * @param value no way comes to more
   * @param reached whether one comes to as much
   */
  record Found(int value, boolean reached) {}

  /** Every rule has been searched whole, and they are rules of one story. */
  private Extreme(List<RuleProof> rules, Worth worth, int budget) {
    this.searches = rules.stream().map(RuleProof::search).toList();
    this.most = rules.stream().map(rule -> rule.most(worth)).toList();
    this.budget = budget;
    this.packed = new long[(rules.size() + 1) / 2];
    this.seen = new StateStore(packed.length, budget);
  }

  /** The most that the number comes to on any way. */
  static Found of(List<RuleProof> rules, Worth worth, int budget) {
    return rules.isEmpty() ? NOTHING : new Extreme(rules, worth, budget).search();
  }

  private Found search() {
    int[] start = new int[searches.size()];
    if (!ends(start)) {
      return NOTHING;
    }
    int utmost = promise(start);
    offer(start, 0);
    for (top = 0; top < open.size(); top++) {
      while (!open.get(top).isEmpty()) {
        int[] state = open.get(top).pop();
        if (searches.getFirst().ends(state[0])) {
          return new Found(utmost - top, true);
        }
        if (!follow(state, utmost)) {
          return new Found(utmost - top, false);
        }
      }
    }
    return NOTHING;
  }

  /** Goes on by every choice; false where there is no room for what that leads to. */
  private boolean follow(int[] state, int utmost) {
    var first = searches.getFirst();
    int choices = first.firstStep(state[0] + 1) - first.firstStep(state[0]);
    for (int choice = 0; choice < choices && seen.size() < budget; choice++) {
      int[] next = new int[state.length];
      for (int i = 0; i < state.length; i++) {
        var search = searches.get(i);
        next[i] = search.to(search.firstStep(state[i]) + choice);
      }
      if (ends(next)) {
        offer(next, utmost - promise(next));
      }
    }
    return seen.size() < budget;
  }

  /** Whether an ending can be come to from here, which is the same for each rule. */
  private boolean ends(int[] state) {
    return most.getFirst()[state[0]] != RuleProof.NO_ENDING;
  }

  /** A state can promise no more than the one before it. */
  private void offer(int[] state, int behind) {
    for (int i = 0; i < packed.length; i++) {
      long second = 2 * i + 1 < state.length ? state[2 * i + 1] : 0;
      packed[i] = second << Integer.SIZE | state[2 * i];
    }
    int known = seen.size();
    if (seen.add(packed, 0, 0) < known) {
      return;
    }
    while (open.size() <= behind) {
      open.add(new ArrayDeque<>());
    }
    open.get(behind).push(state);
  }

  /** What the rules could still give, were each alone. */
  private int promise(int[] state) {
    int sum = 0;
    for (int i = 0; i < state.length; i++) {
      sum += most.get(i)[state[i]];
    }
    return sum;
  }
}
