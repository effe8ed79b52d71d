package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.yaml.ScenarioReader;
import org.preceptor.scenario.yaml.ScenarioWriter;

/** What has to be true of every scenario and every run, tried on many. */
class LawsTest {

  private static final int RULES = 10;
  private static final int LONGEST = 14;
  private static final int TIMES = 10;

  static LongStream seeds() {
    return Seeds.some(200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void leavingOutEventsThatAreNoEvidenceChangesNoFinding(long seed) {
    var random = new RandomScripts(seed);
    var scenario = new Scenario(random.script(RULES), "hash", List.of());
    var trace = random.run(scenario, LONGEST);
    var chance = new Random(seed);

    for (var judgment : Verdict.of(trace).judgments()) {
      var grounds = Grounds.of(judgment.rule(), trace);
      for (int i = 0; i < TIMES; i++) {
        // the opening stays: without it there is no moment to judge at
        var fewer = new ArrayList<Event>(trace.events());
        fewer.removeIf(
            e -> e.position() > 0 && !grounds.get(e.position()) && chance.nextInt(TIMES) > 2);
        assertThat(new NaiveInterpreter(scenario.script(), fewer).judge(judgment.rule()))
            .as(
                "%s of %s on %s, of which %s count",
                judgment.rule(), trace.choices(), fewer, grounds)
            .isEqualTo(judgment.finding());
      }
    }
  }

  @Test
  void manyEventsAreNoEvidence() {
    long events = 0;
    long evidence = 0;
    for (long seed : seeds().toArray()) {
      var random = new RandomScripts(seed);
      var trace = random.run(new Scenario(random.script(1), "hash", List.of()), LONGEST);
      events += trace.events().size();
      evidence += Grounds.of(trace.scenario().script().rules().getFirst(), trace).cardinality();
    }
    assertThat(evidence).isPositive();
    assertThat(evidence * 3).isLessThan(events * 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenReadsAsTheSame(long seed) {
    var script = new RandomScripts(seed).script(RULES);

    assertThat(model(again(script))).isEqualTo(model(script));
  }

  @Test
  void aStoryWithEverythingInItReadsAsTheSame() {
    var script = Stories.visit().script();

    assertThat(model(again(script))).isEqualTo(model(script));
  }

  private static Script again(Script script) {
    var diagnostics = new Diagnostics();
    var files = new TreeMap<String, String>();
    files.put("scenario.yaml", ScenarioWriter.write(script));
    var bundle = ContentBundle.of(script.ref().slug(), "scenarios/x", files);
    return new ScenarioReader(new SnakeYamlReader())
        .readScript(bundle, diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.all() + files.toString()));
  }

  /** All of it but the places, where sets have an order. */
  private static String model(Script script) {
    return new TreeSet<>(script.flags())
        + new TreeMap<>(script.counters()).toString()
        + script
            .toString()
            .replaceAll("flags=\\[[^]]*], counters=\\{[^}]*}, ", "")
            .replaceAll("span=[^,]*, ", "");
  }
}
