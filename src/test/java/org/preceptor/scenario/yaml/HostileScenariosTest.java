package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.preceptor.content.DiagnosticCode;

/** Files made to do harm are refused, in words and in no time. */
class HostileScenariosTest {

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

  private static List<HostileFile> files() {
    var manyChoices =
        HostileFile.HEAD
            + "passages:\n  door:\n    text: a\n    choices:\n"
            + HostileFile.lines(25_000, i -> HostileFile.choice(i, "door"));
    var hugeChoices =
        HostileFile.HEAD
            + "passages:\n  door:\n    text: a\n    choices:\n"
            + HostileFile.lines(100_000, i -> HostileFile.choice(i, "door"));
    var nowhere =
        HostileFile.HEAD
            + "passages:\n  door:\n    text: a\n    choices:\n"
            + HostileFile.lines(25_000, i -> HostileFile.choice(i, "n" + i));
    var circle =
        HostileFile.HEAD
            + "passages:\n"
            + HostileFile.lines(
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
    var deep = HostileFile.HEAD + "passages: " + "[".repeat(100_000);
    var manyRules = HostileFile.HEAD + "passages: {}\n" + RULES + rule().repeat(3_000);
    return List.of(
        HostileFile.of(
            "a passage of ten million characters",
            HostileFile.HEAD + "passages:\n  door: { text: " + "x".repeat(10_000_000) + " }\n",
            DiagnosticCode.TOO_LARGE),
        HostileFile.of("a hundred thousand choices", hugeChoices, DiagnosticCode.TOO_LARGE),
        HostileFile.of(
            "choices up to the limit of a file", manyChoices, DiagnosticCode.SCENARIO_TOO_LARGE),
        HostileFile.of("choices that all lead nowhere", nowhere, DiagnosticCode.SCENARIO_TOO_LARGE),
        HostileFile.of(
            "a circle of ten thousand passages", circle, DiagnosticCode.SCENARIO_TOO_LARGE),
        HostileFile.of("three thousand rules", manyRules, DiagnosticCode.SCENARIO_TOO_LARGE),
        HostileFile.of("an alias bomb", bomb, DiagnosticCode.NOT_PLAIN),
        HostileFile.of("brackets a hundred thousand deep", deep, DiagnosticCode.TOO_LARGE));
  }

  private static String rule() {
    return RULES.substring(RULES.indexOf('\n') + 1);
  }

  @TestFactory
  Stream<DynamicTest> hostileFilesAreRefusedAtOnce() {
    return files().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> refused(file)));
  }

  private static void refused(HostileFile file) {
    assertThat(file.refused()).hasSizeLessThan(100);
  }
}
