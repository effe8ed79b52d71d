package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of one rule in one run, with the clauses that decided it.
 *
 * @param clauses in the order of the argument: why it arose, what was owed, what came of that
 */
public record Judgment(Rule rule, Finding finding, List<Clause> clauses) {

  /** Which clause of a rule. */
  public enum Part {
    WHEN,
    MUST,
    MUST_NOT,
    BEFORE,
    UNLESS,
    EXCUSED_WHEN;

    /** As it is written in a rule. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A clause at the moment at which it counted. */
  public record Clause(Part part, int position, Reason reason) {}

  public Judgment {
    clauses = List.copyOf(clauses);
  }

  /** Judges a run as if it ended where it stands. */
  static Judgment of(Rule rule, Trace trace) {
    var raised = trace.first(rule.when(), 0);
    if (raised.isEmpty()) {
      return new Judgment(
          rule, Finding.NOT_RAISED, List.of(clause(Part.WHEN, rule.when(), trace, trace.end())));
    }
    var clauses = new ArrayList<Clause>();
    clauses.add(clause(Part.WHEN, rule.when(), trace, raised.getAsInt()));
    if (holdsAtEnd(rule.unless(), trace)) {
      clauses.add(clause(Part.UNLESS, rule.unless().orElseThrow(), trace, trace.end()));
      return new Judgment(rule, Finding.NOT_RAISED, clauses);
    }
    var finding =
        switch (rule.duty()) {
          case Rule.Must must -> must(must, trace, clauses);
          case Rule.MustNot mustNot -> mustNot(mustNot, raised.getAsInt(), trace, clauses);
        };
    if (finding != Finding.MET && holdsAtEnd(rule.excused(), trace)) {
      clauses.add(clause(Part.EXCUSED_WHEN, rule.excused().orElseThrow(), trace, trace.end()));
      return new Judgment(rule, Finding.EXCUSED, clauses);
    }
    return new Judgment(rule, finding, clauses);
  }

  private static boolean holdsAtEnd(Optional<Condition> condition, Trace trace) {
    return condition.map(c -> trace.holds(c, trace.end())).orElse(false);
  }

  private static Finding must(Rule.Must must, Trace trace, List<Clause> clauses) {
    if (must.before().isEmpty()) {
      clauses.add(clause(Part.MUST, must.condition(), trace, trace.end()));
      return trace.holds(must.condition(), trace.end()) ? Finding.MET : Finding.BREACHED;
    }
    var limit = trace.first(must.before().get(), 0);
    var held = trace.first(must.condition(), 0);
    clauses.add(clause(Part.MUST, must.condition(), trace, held.orElse(trace.end())));
    limit.ifPresent(at -> clauses.add(clause(Part.BEFORE, must.before().get(), trace, at)));
    if (held.isEmpty()) {
      return Finding.BREACHED;
    }
    return limit.isEmpty() || held.getAsInt() < limit.getAsInt() ? Finding.MET : Finding.MET_LATE;
  }

  private static Finding mustNot(
      Rule.MustNot mustNot, int raised, Trace trace, List<Clause> clauses) {
    OptionalInt held = trace.first(mustNot.condition(), raised);
    clauses.add(clause(Part.MUST_NOT, mustNot.condition(), trace, held.orElse(trace.end())));
    return held.isPresent() ? Finding.BREACHED : Finding.MET;
  }

  private static Clause clause(Part part, Condition condition, Trace trace, int position) {
    return new Clause(part, position, Reason.of(condition, trace, position));
  }

  public Optional<Clause> clause(Part part) {
    return clauses.stream().filter(clause -> clause.part() == part).findFirst();
  }

  public boolean raised() {
    return finding != Finding.NOT_RAISED;
  }

  /** The position at which it was settled, and where a timeline marks it. */
  public int settledAt() {
    var duty = clause(Part.MUST).or(() -> clause(Part.MUST_NOT));
    var settled =
        duty.filter(c -> c.reason().holds()).isPresent()
            ? duty
            : clause(Part.BEFORE).or(() -> duty);
    int raised = clauses.getFirst().position();
    return settled
        .map(c -> c.reason().holds() ? lastEvidence(c) : c.position())
        .map(position -> Math.max(raised, position))
        .orElse(raised);
  }

  private static int lastEvidence(Clause clause) {
    return clause.reason().last().map(Event::position).orElse(clause.position());
  }
}
