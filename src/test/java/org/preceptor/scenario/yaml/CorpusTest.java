package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Trace;
import org.preceptor.scenario.Verdict;
import org.preceptor.scenario.Walk;

/**
 * Every walk of every shipped scenario goes and is judged as written; that each is proved is tested
 * with the command that does it.
 */
class CorpusTest {

  private static Stream<ContentBundle> bundles() {
    return new FolderFiles(Path.of(".")).under("scenarios").stream();
  }

  private static Scenario read(ContentBundle bundle) {
    var diagnostics = new Diagnostics();
    var scenario = new ScenarioReader(new SnakeYamlReader()).read(bundle, diagnostics);
    assertThat(diagnostics.all()).isEmpty();
    return scenario.orElseThrow();
  }

  @Test
  void thereAreScenarios() {
    assertThat(bundles()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioReadsWithoutAMistake() {
    return bundles().map(bundle -> dynamicTest(bundle.slug(), () -> read(bundle)));
  }

  @TestFactory
  Stream<DynamicTest> everyWalkEndsAndIsJudgedAsWritten() {
    return bundles()
        .flatMap(
            bundle -> {
              var scenario = read(bundle);
              assertThat(scenario.walks()).as("walks of " + bundle.slug()).isNotEmpty();
              return scenario.walks().stream()
                  .map(
                      walk ->
                          dynamicTest(
                              bundle.slug() + "/" + walk.name(), () -> play(scenario, walk)));
            });
  }

  /** So that no change of what any choice comes to goes by without a walk that tells it. */
  @TestFactory
  Stream<DynamicTest> everyChoiceIsTakenOnSomeWalk() {
    return bundles()
        .map(
            bundle ->
                dynamicTest(
                    bundle.slug(),
                    () ->
                        assertThat(read(bundle).untaken())
                            .as("'prove scenarios/%s --walks' shows runs to keep", bundle.slug())
                            .isEmpty()));
  }

  private static void play(Scenario scenario, Walk walk) {
    var trace = Trace.of(scenario, walk.choices());

    assertThat(trace.passage().ending().map(Passage.Ending::id)).contains(walk.ends());
    assertThat(Verdict.of(trace).judgments())
        .hasSize(walk.findings().size())
        .allSatisfy(
            judgment ->
                assertThat(judgment.finding())
                    .as(judgment.rule().id().value())
                    .isEqualTo(walk.findings().get(judgment.rule().id())));
  }

  @TestFactory
  Stream<DynamicTest> everyCriticalRuleIsMetOnOneWalkAndBreachedOnAnother() {
    return bundles()
        .map(CorpusTest::read)
        .flatMap(
            scenario ->
                scenario.script().rules().stream()
                    .filter(rule -> rule.critical())
                    .map(
                        rule ->
                            dynamicTest(
                                scenario.ref().slug() + " " + rule.id(),
                                () ->
                                    assertThat(scenario.walks())
                                        .extracting(walk -> walk.findings().get(rule.id()))
                                        .contains(Finding.MET, Finding.BREACHED))));
  }
}
