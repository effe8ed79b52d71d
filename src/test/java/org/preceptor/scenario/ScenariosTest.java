package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.yaml.ScenarioReader;
import org.preceptor.scenario.yaml.ScenarioWriter;

class ScenariosTest {

  private final Scenario visit = Stories.visit();
  private final Scenario letter = varied("the-letter");
  private final Scenario call = varied("the-call");
  private final Scenarios scenarios = new InMemoryScenarios(List.of(visit, letter, call));

  @Test
  void theFirstAndEachVariantLeadToAllOthers() {
    assertThat(scenarios.variants("the-visit")).containsExactly(letter, call);
    assertThat(scenarios.variants("the-letter")).containsExactly(visit, call);
  }

  @Test
  void oneWithoutVariantsLeadsNowhere() {
    assertThat(new InMemoryScenarios(List.of(visit)).variants("the-visit")).isEmpty();
    assertThat(scenarios.variants("gone")).isEmpty();
  }

  @Test
  void whatItVariesIsWrittenDown() {
    assertThat(ScenarioWriter.write(letter.script())).contains("variant-of: the-visit\n");
  }

  private static Scenario varied(String slug) {
    var text =
        Stories.VISIT.replace(
            "scenario: the-visit\n", "scenario: " + slug + "\nvariant-of: the-visit\n");
    var diagnostics = new Diagnostics();
    var files = new TreeMap<String, String>();
    files.put("scenario.yaml", text);
    return new ScenarioReader(new SnakeYamlReader())
        .readScript(ContentBundle.of(slug, "scenarios/" + slug, files), diagnostics)
        .map(script -> new Scenario(script, "hash", List.of()))
        .orElseThrow(() -> new AssertionError(diagnostics.all()));
  }
}
