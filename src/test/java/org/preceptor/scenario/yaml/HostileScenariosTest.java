package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;

/** Files made to do harm are refused, in words and in no time. */
class HostileScenariosTest {

  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  private static final String HEAD =
      """
      scenario: the-visit
      version: 1
      title: A visit
      summary: A short visit.
      leads: "2.12"
      minutes: 5
      setting: You are at the door.
      obligations: ["2.12-c"]
      opening: door
      """;

  private static final String RULES =
      """
      rules:
        - id: ask-her
          obligation: "2.12-c"
          title: Ask her
          when: visited door
          must: chose ask
          because: She had asked you to come.
          met-by: You could have asked.
      """;

  private record Hostile(String name, String text, DiagnosticCode code) {}

  private static List<Hostile> files() {
    var manyChoices =
        HEAD
            + "passages:\n  door:\n    text: a\n    choices:\n"
            + lines(25_000, i -> choice(i, "door"));
    var hugeChoices =
        HEAD
            + "passages:\n  door:\n    text: a\n    choices:\n"
            + lines(100_000, i -> choice(i, "door"));
    var nowhere =
        HEAD
            + "passages:\n  door:\n    text: a\n    choices:\n"
            + lines(25_000, i -> choice(i, "n" + i));
    var circle =
        HEAD
            + "passages:\n"
            + lines(
                10_000,
                i ->
                    "  p%d: { text: a, choices: [{ id: c%d, says: a, to: p%d }] }\n"
                        .formatted(i, i, (i + 1) % 10_000));
    var bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        """;
    var deep = HEAD + "passages: " + "[".repeat(100_000);
    var manyRules = HEAD + "passages: {}\n" + RULES + rule().repeat(3_000);
    return List.of(
        new Hostile(
            "a passage of ten million characters",
            HEAD + "passages:\n  door: { text: " + "x".repeat(10_000_000) + " }\n",
            DiagnosticCode.TOO_LARGE),
        new Hostile("a hundred thousand choices", hugeChoices, DiagnosticCode.TOO_LARGE),
        new Hostile(
            "choices up to the limit of a file", manyChoices, DiagnosticCode.SCENARIO_TOO_LARGE),
        new Hostile("choices that all lead nowhere", nowhere, DiagnosticCode.SCENARIO_TOO_LARGE),
        new Hostile("a circle of ten thousand passages", circle, DiagnosticCode.SCENARIO_TOO_LARGE),
        new Hostile("three thousand rules", manyRules, DiagnosticCode.SCENARIO_TOO_LARGE),
        new Hostile("an alias bomb", bomb, DiagnosticCode.NOT_PLAIN),
        new Hostile("brackets a hundred thousand deep", deep, DiagnosticCode.TOO_LARGE));
  }

  private static String rule() {
    return RULES.substring(RULES.indexOf('\n') + 1);
  }

  private static String choice(int i, String to) {
    return "      - { id: choice-%d, says: Say something, to: %s }\n".formatted(i, to);
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  @TestFactory
  Stream<DynamicTest> hostileFilesAreRefusedAtOnce() {
    return files().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> refused(file)));
  }

  private static void refused(Hostile file) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    var found = read(file.text());

    assertThat(threads.getCurrentThreadCpuTime() - before).isLessThan(MOST_NANOSECONDS);
    assertThat(found).extracting(Diagnostic::code).contains(file.code());
    assertThat(found).hasSizeLessThan(100);
    assertThat(found)
        .allSatisfy(diagnostic -> assertThat(diagnostic.message()).hasSizeLessThan(300));
  }

  private static List<Diagnostic> read(String text) {
    var diagnostics = new Diagnostics();
    new ScenarioReader(new SnakeYamlReader())
        .read(
            ContentBundle.of("the-visit", "scenarios/the-visit", Map.of("scenario.yaml", text)),
            diagnostics);
    return diagnostics.all();
  }
}
