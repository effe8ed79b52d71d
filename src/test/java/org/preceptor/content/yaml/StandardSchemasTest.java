package org.preceptor.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;

/** What editors are told about standards and the crosswalk is what the readers take. */
class StandardSchemasTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final Pattern KEYS = Pattern.compile("Keys are (.*)\\.");
  private static final String UNHEARD_OF = "qqqqqqqqqqqqqqqqqqqqqqqq: x";

  @Test
  void everyStandardFitsItsSchemaAndNamesItForEditors() throws IOException {
    try (var files = Files.list(Path.of("content/standards"))) {
      var all = files.toList();
      assertThat(all).hasSize(27);
      for (var file : all) {
        fits(file, "standard");
      }
    }
  }

  @Test
  void theCrosswalkFitsItsSchemaAndNamesItForEditors() throws IOException {
    fits(Path.of("content/crosswalk.yaml"), "crosswalk");
  }

  private static void fits(Path file, String schema) throws IOException {
    var text = Files.readString(file);
    var named = text.lines().findFirst().orElseThrow().replaceFirst(".*\\$schema=", "");

    assertThat(file.resolveSibling(named).normalize())
        .isEqualTo(SCHEMAS.resolve(schema + ".schema.json"));
    assertThat(mistakes(schema, text)).as(file.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "standard, 0",
    "standard, 1",
    "crosswalk, 0",
    "crosswalk, 1",
    "crosswalk, 2",
    "crosswalk, 3",
    "crosswalk, 4",
    "crosswalk, 5",
  })
  void theKeysOfASchemaAreTheKeysOfTheReader(String schema, int mapping) throws IOException {
    assertThat(keysOfTheReader(schema, mapping)).isEqualTo(keysOfTheSchema(schema, mapping));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part: C",
        "short-title: Competence of all practitioners in service",
        "related: [\"2.28\"]",
        "standard: 2.06",
        "obligations: []",
        "colour: green"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String line) throws IOException {
    var key = line.substring(0, line.indexOf(':'));
    var sound = Files.readString(Path.of("content/standards/2.06.yaml"));
    var broken =
        sound.contains("\n" + key + ":")
            ? replaced(sound, key, line)
            : sound + line + System.lineSeparator();
    var diagnostics = new Diagnostics();
    read("standard", broken, diagnostics);

    assertThat(diagnostics.all()).isNotEmpty();
    assertThat(mistakes("standard", broken)).isNotEmpty();
  }

  /** Replaces a key of the outermost mapping, whatever stands under it. */
  private static String replaced(String text, String key, String line) {
    return Pattern.compile("(?m)^" + key + ":.*\\n(?:[ ].*\\n)*")
        .matcher(text)
        .replaceFirst(line + "\n");
  }

  /** Asks the reader: put an unheard-of key into a mapping, and it answers with those it knows. */
  private static Set<String> keysOfTheReader(String schema, int mapping) {
    var text =
        schema.equals("standard")
            ? List.of(
                UNHEARD_OF + "\nobligations:\n  - id: x\n",
                "obligations:\n  - " + UNHEARD_OF + "\n")
            : List.of(
                UNHEARD_OF + "\n",
                "documents:\n  - " + UNHEARD_OF + "\n",
                "sources:\n  - " + UNHEARD_OF + "\n",
                "links:\n  - " + UNHEARD_OF + "\n",
                "links:\n  - duties:\n      - " + UNHEARD_OF + "\n",
                "silent:\n  - " + UNHEARD_OF + "\n");
    var diagnostics = new Diagnostics();
    read(schema, text.get(mapping), diagnostics);
    var answers =
        diagnostics.all().stream()
            .filter(d -> d.code() == DiagnosticCode.KEY_UNKNOWN)
            .map(Diagnostic::message)
            .toList();
    assertThat(answers).hasSize(1);
    var keys = KEYS.matcher(answers.getFirst());
    assertThat(keys.find()).isTrue();
    return new TreeSet<>(Arrays.asList(keys.group(1).split(", ", -1)));
  }

  private static Set<String> keysOfTheSchema(String schema, int mapping) throws IOException {
    var root =
        new ObjectMapper().readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
    var keys = new TreeSet<String>();
    mappings(root.get("properties")).get(mapping).fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The mappings of a schema, each before those inside it, in the order of their keys. */
  private static List<JsonNode> mappings(JsonNode properties) {
    var mappings = new ArrayList<JsonNode>();
    mappings.add(properties);
    properties
        .elements()
        .forEachRemaining(
            property -> {
              if (property.path("items").has("properties")) {
                mappings.addAll(mappings(property.path("items").get("properties")));
              }
            });
    return mappings;
  }

  private static void read(String schema, String text, Diagnostics diagnostics) {
    var yaml = new SnakeYamlReader();
    if (schema.equals("standard")) {
      new StandardsReader(yaml).standard(bundle("2.06", "content/standards", text), diagnostics);
    } else {
      new CrosswalkReader(yaml, List.of()).read(bundle("crosswalk", "content", text), diagnostics);
    }
  }

  private static ContentBundle bundle(String slug, String home, String text) {
    return ContentBundle.of(slug, home, Map.of(slug + ".yaml", text));
  }

  private static List<String> mistakes(String schema, String yaml) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")))
        .validate(yaml, InputFormat.YAML)
        .stream()
        .map(message -> message.toString())
        .toList();
  }
}
