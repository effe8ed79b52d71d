package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.preceptor.scenario.Program.Moment;

/** What could still become of a duty from a moment of a run on. */
public final class Outlook {

  private static final int BUDGET = 200_000;

  /** An ending at which the duty was not gone against. */
  private record Kept(Program program) implements Search.Interest {

    @Override
    public boolean found(int passage, int[] registers) {
      var finding = program.finding(program.rules().getFirst(), registers);
      return program.ends(passage) && finding != Finding.BREACHED && finding != Finding.MET_LATE;
    }

    @Override
    public boolean follows(int[] registers) {
      return !program.rules().getFirst().lost(registers);
    }
  }

  private final Program program;
  private final List<Moment> path;

  private Outlook(Rule rule, Trace trace) {
    this.program = Program.of(trace.scenario(), List.of(rule));
    this.path = path(trace.choices());
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
      if (outlook.open(outlook.path.get(middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < 0 ? OptionalInt.empty() : OptionalInt.of(low);
  }

  /** The moment after each choice of the run, the opening first. */
  private List<Moment> path(List<ChoiceId> choices) {
    var moments = new ArrayList<Moment>();
    moments.add(program.start());
    for (var choice : choices) {
      var last = moments.getLast();
      var edge = program.edge(last.passage(), choice);
      int[] registers = last.registers().clone();
      edge.take(registers);
      moments.add(new Moment(edge.to(), registers));
    }
    return moments;
  }

  /** Whether some way on from there ends without going against the rule. */
  private boolean open(Moment moment) {
    return Search.from(moment, program, BUDGET, new Kept(program)).goal() >= 0;
  }
}
