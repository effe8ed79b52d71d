package org.preceptor.scenario;

/**
 * A rule as an automaton of a few bits: enough for its finding, without the reasons. Searches step
 * it; {@link Judgment} explains.
 */
final class RuleMonitor {

  private static final int RAISED = 1;
  private static final int IN_TIME = 2;
  private static final int LATE = 4;
  private static final int LIMIT = 8;
  private static final int BROKEN = 16;

  private final Rule rule;
  private final Monitors monitors;

  /**
   * @param monitors compiled with the rule's conditions among theirs
   */
  RuleMonitor(Rule rule, Monitors monitors) {
    this.rule = rule;
    this.monitors = monitors;
  }

  /** The bits after one more event, given the registers after it; they begin at zero. */
  int after(int bits, int[] registers) {
    int next = monitors.holds(rule.when(), registers) ? bits | RAISED : bits;
    return switch (rule.duty()) {
      case Rule.Must must -> must(must, next, registers);
      case Rule.MustNot mustNot ->
          (next & RAISED) != 0 && monitors.holds(mustNot.condition(), registers)
              ? next | BROKEN
              : next;
    };
  }

  private int must(Rule.Must must, int bits, int[] registers) {
    if (must.before().isEmpty()) {
      return bits;
    }
    int next = monitors.holds(must.before().get(), registers) ? bits | LIMIT : bits;
    if (!monitors.holds(must.condition(), registers) || (next & IN_TIME) != 0) {
      return next;
    }
    return next | ((next & LIMIT) == 0 ? IN_TIME : LATE);
  }

  /** What the rule comes to where the story ends here. */
  Finding finding(int bits, int[] registers) {
    boolean unless = rule.unless().map(c -> monitors.holds(c, registers)).orElse(false);
    if ((bits & RAISED) == 0 || unless) {
      return Finding.NOT_RAISED;
    }
    var finding = ofDuty(bits, registers);
    boolean excused = rule.excused().map(c -> monitors.holds(c, registers)).orElse(false);
    return excused && finding != Finding.MET ? Finding.EXCUSED : finding;
  }

  private Finding ofDuty(int bits, int[] registers) {
    return switch (rule.duty()) {
      case Rule.MustNot mustNot -> (bits & BROKEN) != 0 ? Finding.BREACHED : Finding.MET;
      case Rule.Must must when must.before().isEmpty() ->
          monitors.holds(must.condition(), registers) ? Finding.MET : Finding.BREACHED;
      case Rule.Must must when (bits & IN_TIME) != 0 -> Finding.MET;
      case Rule.Must must -> (bits & LATE) != 0 ? Finding.MET_LATE : Finding.BREACHED;
    };
  }
}
