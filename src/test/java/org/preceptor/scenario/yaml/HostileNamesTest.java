package org.preceptor.scenario.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.content.DiagnosticCode;

/** Stories of an ordinary size that would keep a reader guessing, exploring or playing. */
class HostileNamesTest {

  private static final String ALIKE = "a".repeat(34);

  private static final String RULES =
      """
      rules:
        - id: ask-her
          obligation: "2.12-c"
          title: Ask her
          when: visited door
          must: chose c0-0
          because: She had asked you to come.
          met-by: You could have asked.
      """;

  /** Passages in a row, the first of which is the door, each with as many choices. */
  private static String story(
      int passages, IntFunction<String> id, int choices, IntFunction<String> rest) {
    return HostileFile.HEAD
        + "passages:\n"
        + HostileFile.lines(
            passages,
            p ->
                "  %s:\n    text: a\n    choices:\n".formatted(p == 0 ? "door" : id.apply(p))
                    + HostileFile.lines(
                        choices,
                        c ->
                            "      - { id: c%d-%d, says: a, %s }\n".formatted(p, c, rest.apply(p))))
        + "  home: { ending: inside, text: a }\n"
        + RULES;
  }

  private static String alike(int number) {
    return ALIKE + "%05d".formatted(number);
  }

  @Test
  void aThousandWaysToNamesThatAreAllAlike() {
    var text = story(250, HostileNamesTest::alike, 4, p -> "to: " + alike(90_000 + p));

    var found = HostileFile.of("alike", text, DiagnosticCode.PASSAGE_UNKNOWN).refused();

    assertThat(found).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(found.getFirst().message()).contains("Did you mean 'aaa");
    assertThat(found.getLast().message()).doesNotContain("Did you mean");
  }

  @Test
  void aHundredThousandNamesThatNothingHas() {
    var unknown = IntStream.range(0, 120).mapToObj(i -> "chose c" + i).collect(joining(" or "));
    var text = story(250, p -> "p" + p, 4, p -> "to: home, if: " + unknown);

    HostileFile.of("unknown", text, DiagnosticCode.CHOICE_UNKNOWN).refused();
  }

  @Test
  void namesOfAMillionCharacters() {
    var text =
        story(1, p -> "", 1, p -> "to: " + "y".repeat(800_000))
            + "? "
            + "x".repeat(900_000)
            + "\n: 1\n";

    var found = HostileFile.of("long", text, DiagnosticCode.KEY_UNKNOWN).refused();

    assertThat(found).extracting(d -> d.code()).contains(DiagnosticCode.PASSAGE_UNKNOWN);
  }

  @Test
  void manyComparisons() {
    var compared =
        IntStream.range(0, 56).mapToObj(i -> "count(t) >= 2000").collect(joining(" or "));
    var text = story(250, p -> "p" + p, 4, p -> "to: home, tags: [t], if: " + compared);

    HostileFile.of("compared", text, DiagnosticCode.COMPARISON_DECIDED).refused();
  }

  @Test
  void moreThingsToKeepInMindThanAnyStoryHas() {
    var text =
        story(
            250,
            p -> "p" + p,
            4,
            p -> "to: home, if: chose c0-0 within %d choices of visited door".formatted(p));
    var more =
        story(
            250,
            p -> "p" + p,
            4,
            p ->
                "to: home, if: chose c%d-0 within 1 choices of visited home or chose c%d-1"
                    .formatted(p, p));

    HostileFile.of("within", text, DiagnosticCode.PASSAGE_UNREACHABLE).refused();
    HostileFile.of("more", more, DiagnosticCode.SCENARIO_TOO_LARGE).refused();
  }

  @Test
  void aCircleWithBillionsOfStatesIsReadWithoutExploringThem() {
    var text =
        HostileFile.HEAD
            + "counters: { up: 0..1000, down: 0..1000, round: 0..1000 }\n"
            + """
            passages:
              door:
                text: a
                choices:
                  - { id: c0-0, says: a, to: home }
                  - { id: c1, says: a, to: door, adds: { up: 1 } }
                  - { id: c2, says: a, to: door, adds: { down: 1 } }
                  - { id: c3, says: a, to: door, adds: { round: 1 } }
                  - { id: c4, says: a, to: home, if: up = 999 and down = 998 and round = 997 }
              home: { ending: inside, text: a }
            """
            + RULES;

    assertThat(HostileFile.of("circle", text, DiagnosticCode.WALK_MISSING).refused()).hasSize(1);
  }

  @Test
  void aWalkOfAHundredThousandChoices() {
    var text = story(1, p -> "", 1, p -> "to: door");
    var walk = "choose: [" + "c0-0, ".repeat(100_000) + "]\nends: home\nverdicts: {}\n";

    new HostileFile(
            "walk",
            Map.of("scenario.yaml", text, "walks/around.yaml", walk),
            DiagnosticCode.SCENARIO_TOO_LARGE)
        .refused();
  }
}
