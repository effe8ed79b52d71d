package org.preceptor.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/** What could still become of a duty from a moment of a run on. */
public final class Outlook {

  private static final int BUDGET = 200_000;

  private record State(PassageId passage, List<Integer> registers, int bits) {}

  private final Trace trace;
  private final Monitors monitors;
  private final RuleMonitor rule;
  private final List<State> path = new ArrayList<>();

  private Outlook(Rule rule, Trace trace) {
    this.trace = trace;
    var conditions = new ArrayList<>(trace.scenario().script().guards());
    conditions.addAll(rule.conditions());
    this.monitors = Monitors.of(trace.scenario().script(), conditions);
    this.rule = new RuleMonitor(rule, monitors, monitors.ranges().size());
    retrace();
  }

  /**
   * How many choices of a run that went against the rule can be kept in a run that does not: from
   * there the duty could still be met, one choice later no more. Empty where it can never be met,
   * or where there are too many ways on to tell.
   */
  public static OptionalInt lastChance(Rule rule, Trace trace) {
    var outlook = new Outlook(rule, trace);
    int low = -1;
    int high = outlook.path.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (outlook.open(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < 0 ? OptionalInt.empty() : OptionalInt.of(low);
  }

  /** Notes the state after each choice of the run, the opening first. */
  private void retrace() {
    int[] registers = monitors.start();
    int bits = 0;
    for (var event : trace.events()) {
      registers = monitors.after(registers, event);
      bits = rule.after(bits, registers);
      if (event instanceof Event.Visit visit) {
        path.add(state(visit.passage(), registers, bits));
      }
    }
  }

  /** Whether some way on from after this many choices ends without going against the rule. */
  private boolean open(int choices) {
    var seen = new HashSet<State>();
    var queue = new ArrayDeque<State>();
    queue.add(path.get(choices));
    while (!queue.isEmpty() && seen.size() < BUDGET) {
      var state = queue.remove();
      if (ends(state)) {
        return true;
      }
      for (var next : next(state)) {
        if (seen.add(next)) {
          queue.add(next);
        }
      }
    }
    return false;
  }

  private boolean ends(State state) {
    var passage = trace.scenario().passage(state.passage());
    var finding = rule.finding(state.bits(), registers(state));
    return passage.ending().isPresent()
        && finding != Finding.BREACHED
        && finding != Finding.MET_LATE;
  }

  private List<State> next(State state) {
    var passage = trace.scenario().passage(state.passage());
    int[] registers = registers(state);
    return monitors.offers(passage, registers).stream()
        .map(
            offer -> {
              int[] chosen =
                  monitors.after(registers, new Event.Chosen(0, passage, offer.choice()));
              int bits = rule.after(state.bits(), chosen);
              var to = trace.scenario().passage(offer.choice().to());
              int[] visited = monitors.after(chosen, new Event.Visit(0, to));
              return state(to, visited, rule.after(bits, visited));
            })
        .toList();
  }

  private static State state(Passage passage, int[] registers, int bits) {
    return new State(passage.id(), Arrays.stream(registers).boxed().toList(), bits);
  }

  private static int[] registers(State state) {
    return state.registers().stream().mapToInt(Integer::intValue).toArray();
  }
}
