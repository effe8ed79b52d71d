package org.preceptor.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds what can become of one rule, on its own: one monitor beside what is on offer. */
final class RuleProof {

  /** What stands for a state from which no ending is come to. */
  static final int NO_ENDING = Integer.MIN_VALUE;

  private final Rule rule;
  private final Search search;
  private final RuleMonitor monitor;
  private final Map<Finding, Integer> endings = new EnumMap<>(Finding.class);
  private final byte[] ahead;
  private boolean spared;

  RuleProof(Scenario scenario, Rule rule, int budget) {
    this.rule = rule;
    this.search = Search.of(Program.of(scenario, List.of(rule)), Search.Mode.PROJECTED, budget);
    this.monitor = search.program().rules().getFirst();
    this.ahead = new byte[search.states()];
    look();
  }

  private void look() {
    for (int state = 0; state < search.states(); state++) {
      if (search.ends(state)) {
        int[] registers = search.registers(state);
        var finding = search.program().finding(monitor, registers);
        endings.putIfAbsent(finding, state);
        ahead[state] = (byte) bit(finding);
        spared = spared || monitor.spared(registers);
      }
    }
    if (search.complete()) {
      spread();
    }
  }

  /** Adds to each state what can be come to from it. */
  private void spread() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int state = search.states() - 1; state >= 0; state--) {
        int all = ahead[state];
        for (int step = search.firstStep(state); step < search.firstStep(state + 1); step++) {
          all |= ahead[search.to(step)];
        }
        if (all != ahead[state]) {
          ahead[state] = (byte) all;
          changed = true;
        }
      }
    }
  }

  Search search() {
    return search;
  }

  /** Whether on some way 'unless' takes the duty back after it arose. */
  boolean spared() {
    return spared;
  }

  Prospect prospect() {
    var ways = new EnumMap<Finding, List<ChoiceId>>(Finding.class);
    endings.forEach((finding, state) -> ways.put(finding, search.way(state)));
    return new Prospect(rule, ways, search.complete(), search.states());
  }

  /** The best that can still come of the duty after a state: 2 kept, 1 late, 0 breached. */
  int best(int state) {
    int all = ahead[state];
    return (all & ~(bit(Finding.BREACHED) | bit(Finding.MET_LATE))) != 0
        ? 2
        : (all & bit(Finding.MET_LATE)) != 0 ? 1 : 0;
  }

  /** The worst, likewise. */
  int worst(int state) {
    int all = ahead[state];
    return (all & bit(Finding.BREACHED)) != 0 ? 0 : (all & bit(Finding.MET_LATE)) != 0 ? 1 : 2;
  }

  /**
   * By state, the most that a number can still come to by what can become of the duty; {@link
   * #NO_ENDING} where the story does not end.
   */
  int[] most(Extreme.Worth worth) {
    int[] most = new int[ahead.length];
    Arrays.fill(most, NO_ENDING);
    for (var finding : Finding.values()) {
      int value = worth.of(rule, finding);
      for (int state = 0; state < most.length; state++) {
        if ((ahead[state] & bit(finding)) != 0) {
          most[state] = Math.max(most[state], value);
        }
      }
    }
    return most;
  }

  private static int bit(Finding finding) {
    return switch (finding) {
      case NOT_RAISED -> 1;
      case MET -> 2;
      case MET_LATE -> 4;
      case BREACHED -> 8;
      case EXCUSED -> 16;
    };
  }
}
