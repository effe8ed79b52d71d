package org.preceptor.supervision.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.supervision.SupervisionRules;

/**
 * What is shipped on supervision: ten bodies, and on every rule a log that meets it and one not.
 */
class CorpusTest {

  private static final Path SCHEMA = Path.of("src/main/resources/schema/supervision.schema.json");
  private static final String FILE = "supervision.yaml";

  @Test
  void tenBodiesAreShipped() {
    assertThat(ShippedRules.all())
        .extracting(SupervisionRules::jurisdiction)
        .extracting(Jurisdiction::code)
        .containsExactly(
            "CA-AB", "US-CA", "US-FL", "US-IL", "US-MN", "US-NY", "US-OH", "US-TX", "US-VA",
            "US-WA");
  }

  /**
   * With the two logs of each rule exchanged, every rule has to object to both: none of them would
   * let anything pass, and none would let nothing pass.
   */
  @TestFactory
  Stream<DynamicTest> everyRuleTellsItsTwoLogsApart() {
    return ShippedRules.all().stream()
        .map(
            rules ->
                DynamicTest.dynamicTest(
                    rules.slug(),
                    () ->
                        assertThat(exchanged(rules.slug()))
                            .allMatch(d -> d.code() == DiagnosticCode.LOG_JUDGED_OTHERWISE)
                            .hasSize(2 * rules.rules().size())));
  }

  private static List<Diagnostic> exchanged(String slug) {
    var text =
        text(slug)
            .replace("    passes:\n", "    other:\n")
            .replace("    fails:\n", "    passes:\n")
            .replace("    other:\n", "    fails:\n");
    return diagnostics(slug, text);
  }

  @Test
  void aRuleWithoutAClauseIsNotVerified() {
    int unknown = 0;
    for (var rules : ShippedRules.all()) {
      for (var rule : rules.rules()) {
        if (rule.clause().startsWith("Clause not known")) {
          unknown++;
          assertThat(rule.verified()).as(rules.slug() + " " + rule.id()).isFalse();
        }
      }
    }
    assertThat(unknown).isPositive();
  }

  @Test
  void everyFileFitsItsSchemaAndNamesItForEditors() throws IOException {
    for (var bundle : ShippedRules.bundles()) {
      var text = text(bundle.slug());
      var named = text.lines().findFirst().orElseThrow().replaceFirst(".*\\$schema=", "");

      assertThat(Path.of(bundle.home()).resolve(named).normalize()).isEqualTo(SCHEMA);
      assertThat(mistakes(text)).as(bundle.slug()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jurisdiction: US-TX | jurisdiction: Texas",
        "zone: America/Chicago | zona: America/Chicago",
        "individual-up-to: 1 | individual-up-to: 3",
        "kind: law | kind: laws",
        "as-of: 2024-09-20 | as-of: September 2024",
        "confidence: high | confidence: sure",
        "group-size: { least: 2, most: 6 } | group-size: { least: 2, most: 6 }\\n    signed: { each: quarter }",
        "cap: { hours: 10, in: thirty-days } | cap: { hours: 10, in: a-month }",
        "period: { least: 24, in: months } | period: { least: 24 }",
        "supervisor: { holds: [Council-approved LCSW supervisor] } | supervisor: { holds: [] }",
        "minutes: 120, weeks: 12 | minutes: 0, weeks: 12",
        "session: \"2026-01-05 10:00\" | session: yesterday",
      })
  void whatTheReaderRefusesTheSchemaRefuses(String right, String wrong) throws IOException {
    var sound = text("us-tx");
    assertThat(sound).contains(right);
    var broken = sound.replace(right, wrong.replace("\\n", "\n"));

    assertThat(diagnostics("us-tx", broken)).isNotEmpty();
    assertThat(mistakes(broken)).isNotEmpty();
  }

  private static String text(String slug) {
    return ShippedRules.bundles().stream()
        .filter(bundle -> bundle.slug().equals(slug))
        .map(bundle -> bundle.files().getOrDefault(FILE, ""))
        .findFirst()
        .orElseThrow();
  }

  private static List<Diagnostic> diagnostics(String slug, String text) {
    var diagnostics = new Diagnostics();
    new SupervisionRulesReader(new SnakeYamlReader())
        .read(
            ContentBundle.of(slug, SupervisionRulesReader.FOLDER + "/" + slug, Map.of(FILE, text)),
            diagnostics);
    return diagnostics.all();
  }

  private static List<String> mistakes(String yaml) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMA))
        .validate(yaml, InputFormat.YAML)
        .stream()
        .map(message -> message.toString())
        .toList();
  }
}
