package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.Claim;
import org.preceptor.scenario.Proof;
import org.preceptor.scenario.Property;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Witness;

/** One file per rule that authors can break. */
class BrokenScenariosTest {

  /** What is wrong between two scenarios, of which the pages of diagnostics hold both. */
  private static final Set<String> BETWEEN_TWO =
      Set.of(DiagnosticCode.ORIGINAL_UNKNOWN.id(), DiagnosticCode.VARIANT_DIFFERS.id());

  private final ScenarioReader reader = new ScenarioReader(new SnakeYamlReader());

  @TestFactory
  Stream<DynamicTest> eachBrokenRuleIsNamedAndNothingElse() {
    return small().map(broken -> dynamicTest(broken.rule(), () -> namedAndNothingElse(broken)));
  }

  private void namedAndNothingElse(BrokenScenario broken) {
    var diagnostics = new Diagnostics();
    reader.prove(reader.read(broken.bundle(), diagnostics).stream().toList(), diagnostics);

    assertThat(diagnostics.all())
        .isNotEmpty()
        .allSatisfy(
            diagnostic ->
                assertThat(diagnostic.code().id()).as("" + diagnostic).isEqualTo(broken.code()));
  }

  @Test
  void everyCodeOfScenariosHasABrokenFile() {
    var codes =
        Arrays.stream(DiagnosticCode.values())
            .map(DiagnosticCode::id)
            .filter(id -> id.startsWith("PC-10"))
            .filter(id -> !BETWEEN_TWO.contains(id))
            .toList();

    assertThat(codes).hasSizeGreaterThan(30);
    assertThat(BrokenScenario.all()).extracting(BrokenScenario::code).containsAll(codes);
  }

  @TestFactory
  Stream<DynamicTest> eachFailureIsShownByPlayingItsWitness() {
    return small()
        .flatMap(broken -> refuted(broken).stream().map(found -> found.test(broken.rule())));
  }

  @Test
  void eachPropertyFailsInOneOfThem() {
    var failing = EnumSet.noneOf(Property.class);
    small()
        .flatMap(broken -> refuted(broken).stream())
        .forEach(found -> failing.add(found.claim().property()));

    assertThat(failing).containsExactly(Property.values());
  }

  private record Found(Scenario scenario, Claim claim) {

    DynamicTest test(String rule) {
      return dynamicTest(
          rule + " " + claim.property() + " " + claim.subject(),
          () -> Witness.of(claim, scenario).shows());
    }
  }

  /** All but the one that cannot be explored; that 'prove' says so is a test of the command. */
  private static Stream<BrokenScenario> small() {
    return BrokenScenario.all().stream()
        .filter(broken -> !broken.code().equals(DiagnosticCode.NOT_PROVEN.id()));
  }

  /** What a proof alone refutes, whatever else reading finds. */
  private List<Found> refuted(BrokenScenario broken) {
    return reader.readScript(broken.bundle(), new Diagnostics()).stream()
        .map(script -> new Scenario(script, "hash", List.of()))
        .flatMap(
            scenario ->
                Proof.of(scenario)
                    .failures()
                    .filter(Claim::refuted)
                    .map(claim -> new Found(scenario, claim)))
        .toList();
  }
}
