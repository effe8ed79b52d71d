package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.content.Diagnostics;

/** The automata, the rule monitors and the explanations against the language's bare definition. */
class OracleTest {

  private static final int RULES = 10;
  private static final int LONGEST = 14;

  /** With ten rules each, ten thousand rules and runs. */
  static LongStream seeds() {
    return Seeds.some(1000);
  }

  /** Fewer, since each condition is asked about at every moment. */
  static LongStream someSeeds() {
    return Seeds.some(200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyFindingIsWhatTheDefinitionSays(long seed) {
    var random = new RandomScripts(seed);
    var scenario = new Scenario(random.script(RULES), "hash", List.of());
    var trace = random.run(scenario, LONGEST);
    var naive = new NaiveInterpreter(scenario.script(), trace.events());

    for (var judgment : Verdict.of(trace).judgments()) {
      assertThat(judgment.finding())
          .as("%s on %s", judgment.rule().id(), trace.choices())
          .isEqualTo(naive.judge(judgment.rule()))
          .isEqualTo(monitored(judgment.rule(), trace));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("someSeeds")
  void everyConditionHoldsAtTheMomentsOfItsDefinition(long seed) {
    var random = new RandomScripts(seed);
    var scenario = new Scenario(random.script(RULES), "hash", List.of());
    var trace = random.run(scenario, LONGEST);
    var naive = new NaiveInterpreter(scenario.script(), trace.events());

    for (var condition : scenario.script().conditions()) {
      for (int moment = 0; moment <= trace.end(); moment++) {
        var reason = Reason.of(condition, trace, moment);
        assertThat(reason.holds())
            .as("%s after %d of %s", condition, moment, trace.choices())
            .isEqualTo(naive.holds(condition, moment));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("someSeeds")
  void replayingTheChoicesGivesTheSameVerdict(long seed) {
    var random = new RandomScripts(seed);
    var script = random.script(RULES);
    var trace = random.run(new Scenario(script, "hash", List.of()), LONGEST);

    var again = Trace.of(new Scenario(script, "hash", List.of()), trace.choices());

    assertThat(Verdict.of(again)).isEqualTo(Verdict.of(trace));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("someSeeds")
  void aPrintedConditionParsesToTheSame(long seed) {
    var random = new RandomScripts(seed);
    var script = random.script(1);
    var vocabulary = RandomScripts.vocabulary(script);
    for (int i = 0; i < RULES; i++) {
      var printed = random.condition(4).toString();
      var diagnostics = new Diagnostics();

      var parsed =
          ConditionParser.parse(
              new ConditionText(printed, index -> RandomScripts.NOWHERE), vocabulary, diagnostics);

      assertThat(diagnostics.all()).as(printed).isEmpty();
      assertThat(parsed.orElseThrow()).hasToString(printed);
    }
  }

  @Test
  void theSeedsComeToEveryFinding() {
    var seen = new EnumMap<Finding, Integer>(Finding.class);
    seeds()
        .forEach(
            seed -> {
              var random = new RandomScripts(seed);
              var scenario = new Scenario(random.script(RULES), "hash", List.of());
              Verdict.of(random.run(scenario, LONGEST))
                  .judgments()
                  .forEach(judgment -> seen.merge(judgment.finding(), 1, Integer::sum));
            });

    int seeds = (int) seeds().count();
    assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(seeds * RULES);
    assertThat(seen).hasSize(Finding.values().length);
    assertThat(seen.values()).allMatch(times -> times * 10 > seeds);
  }

  private static Finding monitored(Rule rule, Trace trace) {
    var monitors = Monitors.of(trace.scenario().script(), rule.conditions());
    var monitor = new RuleMonitor(rule, monitors, monitors.ranges().size());
    int[] registers = monitors.start();
    int bits = 0;
    for (var event : trace.events()) {
      registers = monitors.after(registers, event);
      bits = monitor.after(bits, registers);
    }
    return monitor.finding(bits, registers);
  }
}
