package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which registers can still make a difference in a passage. All others are forgotten there, so that
 * states that differ in nothing that matters any more become one: the decisive step of a proof.
 */
final class Liveness {

  private static final int NONE = -1;

  private final Program program;
  private final int[] start;

  /** By passage, a bit for each register. */
  private final long[][] guards;

  /** By the number of the rule, and its bits. */
  private final List<Map<Integer, long[][]>> watched = new ArrayList<>();

  private final long[] live;

  Liveness(Program program) {
    this.program = program;
    this.start = program.ranges().stream().mapToInt(Monitors.Range::start).toArray();
    this.live = new long[(start.length + Long.SIZE - 1) / Long.SIZE];
    this.guards = solve(NONE, new BitSet(), new BitSet());
    program.rules().forEach(rule -> watched.add(new HashMap<>()));
  }

  /** Forgets what no longer matters in the passage. */
  void project(int passage, int[] registers) {
    System.arraycopy(guards[passage], 0, live, 0, live.length);
    for (int i = 0; i < watched.size(); i++) {
      var rule = program.rules().get(i);
      long[] more = watched(i, rule, registers[rule.register()])[passage];
      for (int w = 0; w < live.length; w++) {
        live[w] |= more[w];
      }
    }
    for (int i = 0; i < registers.length; i++) {
      if ((live[i / Long.SIZE] >>> i & 1) == 0) {
        registers[i] = start[i];
      }
    }
  }

  private long[][] watched(int number, RuleMonitor rule, int bits) {
    return watched
        .get(number)
        .computeIfAbsent(bits, b -> solve(rule.register(), rule.watches(b), rule.judges(b)));
  }

  /**
   * Goes backwards from what is read until nothing is added.
   *
   * @param rule the register of the rule that reads; none for what is on offer
   * @param always read after every event
   * @param atEnd read in endings
   */
  private long[][] solve(int rule, BitSet always, BitSet atEnd) {
    var live = program.passages().stream().map(passage -> new BitSet()).toList();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int p = live.size() - 1; p >= 0; p--) {
        var now = program.ends(p) ? (BitSet) atEnd.clone() : new BitSet();
        for (var edge : program.edges(p)) {
          now.or(across(edge, live.get(edge.to()), rule, always));
          if (rule == NONE) {
            now.or(edge.reads());
          }
        }
        if (!now.equals(live.get(p))) {
          live.get(p).or(now);
          changed = true;
        }
      }
    }
    if (rule != NONE) {
      live.forEach(registers -> registers.set(rule));
    }
    return live.stream()
        .map(registers -> Arrays.copyOf(registers.toLongArray(), this.live.length))
        .toArray(long[][]::new);
  }

  private static BitSet across(Program.Edge edge, BitSet after, int rule, BitSet always) {
    var live = (BitSet) after.clone();
    for (var write : edge.writes().reversed()) {
      if (write.register() == rule) {
        live.or(always);
      } else {
        write.before(live);
      }
    }
    return live;
  }
}
