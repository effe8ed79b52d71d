package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.preceptor.scenario.Claim.NotProven;
import org.preceptor.scenario.Claim.Outcome;
import org.preceptor.scenario.Claim.Proven;
import org.preceptor.scenario.Claim.Refuted;

/** Proves one scenario, one rule at a time, and all rules together only where it has to be. */
final class Prover {

  /** A state of all rules at once takes more room than one of a search, and fewer are needed. */
  private static final int EXTREMES = 10;

  private final Scenario scenario;
  private final int budget;
  private final List<Claim> claims = new ArrayList<>();

  Prover(Scenario scenario, int budget) {
    this.scenario = scenario;
    this.budget = budget;
  }

  Proof prove() {
    var ways = new WaysProof(scenario, budget);
    claims.addAll(ways.claims());
    if (!ways.search().complete()) {
      return givenUp(ways.search());
    }
    var rules =
        scenario.script().rules().stream()
            .map(rule -> new RuleProof(scenario, rule, budget))
            .toList();
    var prospects = rules.stream().map(RuleProof::prospect).toList();
    all(Property.DUTIES_ARISE, prospects, p -> p.raised() != Prospect.Raised.ON_NONE);
    all(Property.DUTIES_CAN_BE_MET, prospects, Prover::canBeMet);
    all(Property.DUTIES_CAN_BE_MISSED, prospects, Prover::canBeMissed);
    exceptions(rules);
    meetsAll(ways.search(), rules);
    claims.addAll(new Temptations(scenario, ways.search(), rules).claims());
    return new Proof(
        claims,
        ways.search().states(),
        WayCounter.count(ways.search()),
        prospects,
        bounds(rules, Rule::critical, Score::breached),
        bounds(rules, rule -> !rule.critical(), Score::earned),
        Covering.of(ways.search()));
  }

  /** Watching rules only adds states, so nothing more is tried. */
  private Proof givenUp(Search search) {
    Stream.of(Property.values())
        .filter(property -> !property.isOfWays())
        .forEach(property -> claims.add(claim(property, new NotProven(search.states()))));
    var prospects =
        scenario.script().rules().stream()
            .map(rule -> new Prospect(rule, Map.of(), false, search.states()))
            .toList();
    return new Proof(
        claims,
        search.states(),
        new WayCount.NotCounted(),
        prospects,
        apart(prospects, Rule::critical, Score::breached),
        apart(prospects, rule -> !rule.critical(), Score::earned),
        List.of());
  }

  /** A duty that never arises is named for that alone. */
  private static boolean canBeMet(Prospect prospect) {
    return prospect.raised() == Prospect.Raised.ON_NONE || prospect.canBe(Finding.MET);
  }

  private static boolean canBeMissed(Prospect prospect) {
    return prospect.raised() == Prospect.Raised.ON_NONE
        || prospect.canBe(Finding.BREACHED)
        || (!prospect.rule().critical() && prospect.canBe(Finding.MET_LATE));
  }

  private void all(Property property, List<Prospect> prospects, Predicate<Prospect> holds) {
    var failing = prospects.stream().filter(holds.negate()).toList();
    for (var prospect : failing) {
      Outcome outcome =
          prospect.complete() ? new Refuted(witness(prospect)) : new NotProven(prospect.states());
      claims.add(claim(property, prospect.rule(), outcome));
    }
    if (failing.isEmpty()) {
      claims.add(claim(property, new Proven()));
    }
  }

  /** A run on which the duty arises; any, where it never does. */
  private static List<ChoiceId> witness(Prospect prospect) {
    boolean arises = prospect.raised() != Prospect.Raised.ON_NONE;
    return prospect.shortest(finding -> !arises || finding != Finding.NOT_RAISED);
  }

  private void exceptions(List<RuleProof> rules) {
    var idle =
        rules.stream()
            .filter(
                proof ->
                    (proof.prospect().rule().unless().isPresent() && !proof.spared())
                        || (proof.prospect().rule().excused().isPresent()
                            && !proof.prospect().canBe(Finding.EXCUSED)))
            .map(RuleProof::prospect)
            .filter(prospect -> prospect.raised() != Prospect.Raised.ON_NONE)
            .toList();
    all(Property.EXCEPTIONS_MATTER, idle, prospect -> false);
  }

  /** Asks how many duties are kept on the way that keeps most, and whether that is all of them. */
  private void meetsAll(Search ways, List<RuleProof> rules) {
    int budgeted = budget / EXTREMES;
    boolean whole = rules.stream().allMatch(rule -> rule.search().complete());
    var most =
        whole
            ? Extreme.of(rules, (rule, finding) -> kept(finding) ? 1 : 0, budgeted)
            : new Extreme.Found(rules.size(), false);
    boolean everEnds = !ways.before(ways::ends).isEmpty();
    Outcome outcome =
        most.value() < rules.size() || !everEnds
            ? new Refuted(ways.shortestRun())
            : most.reached() ? new Proven() : new NotProven(budgeted);
    claims.add(claim(Property.ONE_RUN_MEETS_ALL, outcome));
  }

  private static boolean kept(Finding finding) {
    return finding == Finding.MET || finding == Finding.NOT_RAISED;
  }

  /** Exact where each rule was searched whole and the extremes are come to within the budget. */
  private Bounds bounds(
      List<RuleProof> rules, Predicate<Rule> counted, ToIntFunction<Score> number) {
    var summed = rules.stream().filter(proof -> counted.test(proof.prospect().rule())).toList();
    if (!summed.stream().allMatch(proof -> proof.search().complete())) {
      return apart(rules.stream().map(RuleProof::prospect).toList(), counted, number);
    }
    Extreme.Worth worth = (rule, finding) -> number.applyAsInt(Score.of(rule, finding));
    var most = Extreme.of(summed, worth, budget / EXTREMES);
    var least = Extreme.of(summed, (rule, f) -> -worth.of(rule, f), budget / EXTREMES);
    return new Bounds(-least.value(), most.value(), least.reached() && most.reached());
  }

  private static Bounds apart(
      List<Prospect> prospects, Predicate<Rule> counted, ToIntFunction<Score> number) {
    int least = 0;
    int most = 0;
    for (var prospect : prospects) {
      if (counted.test(prospect.rule())) {
        var parts =
            possible(prospect).stream()
                .mapToInt(finding -> number.applyAsInt(Score.of(prospect.rule(), finding)))
                .summaryStatistics();
        least += parts.getMin();
        most += parts.getMax();
      }
    }
    return new Bounds(least, most, false);
  }

  private static List<Finding> possible(Prospect prospect) {
    return prospect.complete() ? List.copyOf(prospect.ways().keySet()) : List.of(Finding.values());
  }

  private Claim claim(Property property, Outcome outcome) {
    return new Claim(property, "", scenario.script().span(), outcome);
  }

  private static Claim claim(Property property, Rule rule, Outcome outcome) {
    return new Claim(property, rule.id().value(), rule.span(), outcome);
  }
}
