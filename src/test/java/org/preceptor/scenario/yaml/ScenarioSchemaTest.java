package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.scenario.Stories;

/** What editors are told about the files is what the reader takes. */
class ScenarioSchemaTest {

  private static JsonSchema schema(String name) {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(Path.of("src/main/resources/schema", name + ".schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> mistakes(String schema, String yaml) {
    return schema(schema).validate(yaml, InputFormat.YAML).stream()
        .map(message -> message.toString())
        .toList();
  }

  @Test
  void aSoundScenarioFitsTheSchema() {
    assertThat(mistakes("scenario", Stories.VISIT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ChoicesHaveWords",
        "CountersHaveARange",
        "EndingsOfferNothing",
        "PassagesGoOn",
        "RulesHaveOneDuty",
        "BeforeGoesWithMust"
      })
  void whatASchemaCanTellIsWrongIsWrongInTheSchema(String rule) throws IOException {
    var text =
        Files.readString(Path.of("src/test/resources/scenario/broken", rule + ".yaml"))
            .split("(?m)^# --- ", -1)[0];

    assertThat(mistakes("scenario", text)).isNotEmpty();
  }

  @Test
  void everyShippedScenarioAndWalkFitsItsSchema() {
    for (var bundle : new FolderFiles(Path.of(".")).under("scenarios")) {
      bundle
          .files()
          .forEach(
              (path, text) -> {
                if (path.endsWith(".yaml")) {
                  assertThat(mistakes(path.startsWith("walks/") ? "walk" : "scenario", text))
                      .as(bundle.name(path))
                      .isEmpty();
                }
              });
    }
  }
}
