package org.preceptor.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.scenario.Monitors.Test;

/**
 * A scenario as a search sees it: passages and choices by number, and the registers that decide
 * what is on offer, followed by one for each rule that is watched.
 */
final class Program {

  private static final Test ALWAYS = registers -> true;

  /** A choice with all that taking it does, entering its passage included. */
  record Edge(Choice choice, Test guard, BitSet reads, int to, List<Write> writes) {

    /** Changes the registers as taking it does. */
    void take(int[] registers) {
      for (var write : writes) {
        write.step().take(registers);
      }
    }
  }

  /** Where a run stands, and what its registers hold there. */
  record Moment(int passage, int[] registers) {}

  private final Scenario scenario;
  private final Monitors monitors;
  private final List<RuleMonitor> rules = new ArrayList<>();
  private final List<Passage> passages;
  private final Map<PassageId, Integer> numbers = new LinkedHashMap<>();
  private final List<List<Edge>> edges = new ArrayList<>();
  private final List<Monitors.Range> ranges;

  private Program(Scenario scenario, List<Rule> watched) {
    this.scenario = scenario;
    var conditions = new ArrayList<>(scenario.script().guards());
    watched.forEach(rule -> conditions.addAll(rule.conditions()));
    this.monitors = Monitors.of(scenario.script(), conditions);
    this.passages = List.copyOf(scenario.script().passages().values());
    this.ranges = new ArrayList<>(monitors.ranges());
    for (var rule : watched) {
      rules.add(new RuleMonitor(rule, monitors, ranges.size()));
      ranges.add(RuleMonitor.RANGE);
    }
    passages.forEach(passage -> numbers.put(passage.id(), numbers.size()));
    passages.forEach(passage -> edges.add(passage.choices().stream().map(this::edge).toList()));
  }

  /**
   * @param watched the rules whose findings are asked for; none leaves what is on offer
   */
  static Program of(Scenario scenario, List<Rule> watched) {
    return new Program(scenario, watched);
  }

  private Edge edge(Choice choice) {
    var guard = choice.guard().map(monitors::compiled);
    var writes = new ArrayList<>(monitors.own(choice.id()));
    every(writes);
    writes.addAll(visit(choice.to()));
    return new Edge(
        choice,
        guard.map(Monitors.Compiled::test).orElse(ALWAYS),
        guard.map(Monitors.Compiled::reads).orElse(new BitSet()),
        number(choice.to()),
        List.copyOf(writes));
  }

  private List<Write> visit(PassageId passage) {
    var writes = new ArrayList<>(monitors.own(passage));
    every(writes);
    return writes;
  }

  private void every(List<Write> writes) {
    writes.addAll(monitors.any());
    rules.forEach(rule -> writes.add(rule.write()));
  }

  Scenario scenario() {
    return scenario;
  }

  int number(PassageId passage) {
    var number = numbers.get(passage);
    if (number == null) {
      throw new IllegalArgumentException("no passage " + passage);
    }
    return number;
  }

  /** In the opening. */
  Moment start() {
    int[] registers = ranges.stream().mapToInt(Monitors.Range::start).toArray();
    var opening = scenario.script().opening();
    visit(opening).forEach(write -> write.step().take(registers));
    return new Moment(number(opening), registers);
  }

  List<Monitors.Range> ranges() {
    return ranges;
  }

  List<Passage> passages() {
    return passages;
  }

  List<Edge> edges(int passage) {
    return edges.get(passage);
  }

  /**
   * @throws IllegalArgumentException if the passage has no such choice
   */
  Edge edge(int passage, ChoiceId choice) {
    return edges(passage).stream()
        .filter(edge -> edge.choice().id().equals(choice))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no choice " + choice));
  }

  boolean ends(int passage) {
    return passages.get(passage).ending().isPresent();
  }

  List<RuleMonitor> rules() {
    return rules;
  }

  Finding finding(RuleMonitor rule, int[] registers) {
    return rule.finding(registers[rule.register()], registers);
  }
}
