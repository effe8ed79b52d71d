package org.preceptor.scenario;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule as an automaton of a few bits: enough for its finding, without the reasons. Searches step
 * it; {@link Judgment} explains.
 */
final class RuleMonitor {

  /** What its register can hold. */
  static final Monitors.Range RANGE = new Monitors.Range(0, 0, 31);

  private static final int RAISED = 1;
  private static final int IN_TIME = 2;
  private static final int LATE = 4;
  private static final int LIMIT = 8;
  private static final int BROKEN = 16;

  private final Rule rule;
  private final Monitors monitors;
  private final int register;

  /**
   * @param monitors compiled with the rule's conditions among theirs
   * @param register where its bits stand
   */
  RuleMonitor(Rule rule, Monitors monitors, int register) {
    this.rule = rule;
    this.monitors = monitors;
    this.register = register;
  }

  Rule rule() {
    return rule;
  }

  int register() {
    return register;
  }

  /** What every event does to the bits, after all else. */
  Write write() {
    var reads = new BitSet();
    reads.set(register);
    rule.conditions().forEach(condition -> reads.or(reads(condition)));
    return new Write(register, reads, r -> r[register] = after(r[register], r));
  }

  /** The bits after one more event, given the registers after it; they begin at zero. */
  int after(int bits, int[] registers) {
    int next =
        (bits & RAISED) == 0 && monitors.holds(rule.when(), registers) ? bits | RAISED : bits;
    return switch (rule.duty()) {
      case Rule.Must must -> must(must, next, registers);
      case Rule.MustNot mustNot ->
          (next & (RAISED | BROKEN)) == RAISED && monitors.holds(mustNot.condition(), registers)
              ? next | BROKEN
              : next;
    };
  }

  private int must(Rule.Must must, int bits, int[] registers) {
    if (must.before().isEmpty() || (bits & (IN_TIME | LATE)) != 0) {
      return bits;
    }
    int next =
        (bits & LIMIT) == 0 && monitors.holds(must.before().get(), registers) ? bits | LIMIT : bits;
    if (!monitors.holds(must.condition(), registers)) {
      return next;
    }
    return next | ((next & LIMIT) == 0 ? IN_TIME : LATE);
  }

  /** What the rule comes to where the story ends here. */
  Finding finding(int bits, int[] registers) {
    if ((bits & RAISED) == 0 || holds(rule.unless(), registers)) {
      return Finding.NOT_RAISED;
    }
    var finding = ofDuty(bits, registers);
    return finding != Finding.MET && holds(rule.excused(), registers) ? Finding.EXCUSED : finding;
  }

  private boolean holds(Optional<Condition> condition, int[] registers) {
    return condition.map(c -> monitors.holds(c, registers)).orElse(false);
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

  /** Whether the duty arose and 'unless' takes it back where the story ends here. */
  boolean spared(int[] registers) {
    return (registers[register] & RAISED) != 0 && holds(rule.unless(), registers);
  }

  /** Whether no way on can keep the duty from being breached or late. */
  boolean lost(int[] registers) {
    int bits = registers[register];
    boolean may = rule.unless().isPresent() || rule.excused().isPresent();
    return !may
        && (bits & RAISED) != 0
        && ((bits & (BROKEN | LATE)) != 0 || (bits & (LIMIT | IN_TIME)) == LIMIT);
  }

  /** The registers that may still be looked at after some event, where the bits are these. */
  BitSet watches(int bits) {
    var reads = new BitSet();
    if ((bits & RAISED) == 0) {
      reads.or(reads(rule.when()));
    }
    switch (rule.duty()) {
      case Rule.MustNot mustNot when (bits & BROKEN) == 0 -> reads.or(reads(mustNot.condition()));
      case Rule.Must must when must.before().isPresent() && (bits & (IN_TIME | LATE)) == 0 -> {
        reads.or(reads(must.condition()));
        if ((bits & LIMIT) == 0) {
          reads.or(reads(must.before().get()));
        }
      }
      default -> {}
    }
    return reads;
  }

  /** The registers that are looked at where the story ends, where the bits are these. */
  BitSet judges(int bits) {
    var reads = new BitSet();
    if ((bits & IN_TIME) != 0) {
      // met is met, and only whether it arose is open
      rule.unless().ifPresent(condition -> reads.or(reads(condition)));
      return reads;
    }
    Stream.concat(rule.unless().stream(), rule.excused().stream())
        .forEach(condition -> reads.or(reads(condition)));
    if (rule.duty() instanceof Rule.Must must && must.before().isEmpty()) {
      reads.or(reads(must.condition()));
    }
    return reads;
  }

  private BitSet reads(Condition condition) {
    return monitors.compiled(condition).reads();
  }
}
