package org.preceptor.scenario.yaml;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;

/** One file per rule that authors can break, named after the rule; its first line is the code. */
class BrokenScenariosTest {

  private static final Path FOLDER = Path.of("src/test/resources/scenario/broken");
  private static final String EXPECTS = "# expects ";
  private static final String NEXT_FILE = "# --- ";

  @TestFactory
  Stream<DynamicTest> eachBrokenRuleIsNamedAndNothingElse() throws IOException {
    return files().stream()
        .map(file -> dynamicTest(name(file), () -> namedAndNothingElse(Files.readString(file))));
  }

  private static void namedAndNothingElse(String text) {
    var found = diagnostics(text);

    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            diagnostic ->
                assertThat(diagnostic.code().id()).as("" + diagnostic).isEqualTo(code(text)));
  }

  @Test
  void everyCodeOfScenariosHasABrokenFile() throws IOException {
    Set<String> covered = files().stream().map(BrokenScenariosTest::codeOf).collect(toSet());

    var codes =
        Arrays.stream(DiagnosticCode.values())
            .map(DiagnosticCode::id)
            .filter(id -> id.startsWith("PC-10"))
            .toList();

    assertThat(codes).hasSizeGreaterThan(30);
    assertThat(covered).containsAll(codes);
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static String codeOf(Path file) {
    try {
      return code(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static String code(String text) {
    return text.lines().findFirst().orElseThrow().substring(EXPECTS.length());
  }

  private static List<Diagnostic> diagnostics(String text) {
    var files = new TreeMap<String, String>();
    var parts = text.split("(?m)^" + NEXT_FILE, -1);
    files.put("scenario.yaml", parts[0]);
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      files.put(parts[i].substring(0, end), parts[i].substring(end + 1));
    }
    var diagnostics = new Diagnostics();
    var reader = new ScenarioReader(new SnakeYamlReader());
    reader
        .read(ContentBundle.of("the-visit", "scenarios/the-visit", files), diagnostics)
        .ifPresent(read -> reader.prove(read, diagnostics));
    return diagnostics.all();
  }
}
