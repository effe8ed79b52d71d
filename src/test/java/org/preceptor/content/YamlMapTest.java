package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.StandardNumber;

class YamlMapTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyMistakeOfAFileIsToldAtOnce() {
    var map = map("version: none\ntitel: a\nflag: maybe\n");

    map.text("title");
    map.number("version", 1, 9);
    map.flag("flag", false);
    map.close();

    assertThat(found())
        .containsExactly(
            "a.yaml:1:1  PC-0107 'title' is missing.",
            "a.yaml:1:10  PC-0105 'version' is a whole number, got 'none'.",
            "a.yaml:2:1  PC-0108 'titel' is no key here. Did you mean 'title'?",
            "a.yaml:3:7  PC-0106 'flag' is true or false, got 'maybe'.");
  }

  @Test
  void anUnknownKeyNearNoOtherIsAnsweredWithAllKeys() {
    var map = map("id: a\nzebra: b\n");

    map.id("id");
    map.optionalText("note");
    map.close();

    assertThat(found())
        .containsExactly("a.yaml:2:1  PC-0108 'zebra' is no key here. Keys are id, note.");
  }

  @Test
  void whatIsNoMappingIsToldOnceAndItsKeysAreNotMissed() {
    var map = map("- a\n");

    assertThat(map.text("title")).isEmpty();
    assertThat(map.someMaps("parts")).isEmpty();
    map.close();

    assertThat(found())
        .containsExactly("a.yaml:1:1  PC-0102 here 'key: value' lines are expected.");
  }

  @Test
  void aTextOfExactlyTheLongestLengthIsAllowed() {
    assertThat(map("title: " + "x".repeat(48)).text("title", 48)).hasSize(48);
    assertThat(found()).isEmpty();

    map("title: " + "x".repeat(49)).text("title", 48);
    assertThat(found())
        .containsExactly("a.yaml:1:8  PC-0115 'title' has 49 characters; 48 are the most.");
  }

  @Test
  void theBoundsOfANumberAreAllowed() {
    var map = map("a: 1\nb: 9\nc: 0\nd: 10\n");

    assertThat(map.number("a", 1, 9)).isEqualTo(1);
    assertThat(map.number("b", 1, 9)).isEqualTo(9);
    assertThat(found()).isEmpty();
    map.number("c", 1, 9);
    map.number("d", 1, 9);
    assertThat(found())
        .containsExactly(
            "a.yaml:3:4  PC-0114 'c' is 1 to 9, got 0.",
            "a.yaml:4:4  PC-0114 'd' is 1 to 9, got 10.");
  }

  @Test
  void standardsAndObligationsStandInQuotes() {
    var map = map("standard: 2.10\nobligations: [\"2.06-a\", 2.06-b]\n");

    assertThat(map.standard("standard")).contains(new StandardNumber("2.10"));
    assertThat(map.obligations("obligations"))
        .containsExactly(new ObligationId("2.06-a"), new ObligationId("2.06-b"));
    assertThat(found())
        .containsExactly(
            "a.yaml:1:11  PC-0123 write \"2.10\" in quotes; others read 2.10 as 2.1.",
            "a.yaml:2:25  PC-0123 write \"2.06-b\" in quotes; others read 2.10 as 2.1.");
  }

  @Test
  void aWordNearAnAllowedOneIsAnsweredWithIt() {
    var map = map("status: curent\n");

    assertThat(map.word("status", Map.of("current", 1))).isEmpty();
    assertThat(found())
        .containsExactly(
            "a.yaml:1:9  PC-0110 'status' cannot be 'curent'; it is one of current."
                + " Did you mean 'current'?");
  }

  @Test
  void aSwapOfNeighborsIsOneSlip() {
    assertThat(diagnostics.near("reaced", List.of("reached"))).contains("reached");
    assertThat(diagnostics.near("ot", List.of("to", "at"))).isNotEmpty();
    assertThat(diagnostics.near("xylophone", List.of("reached"))).isEmpty();
  }

  private YamlMap map(String text) {
    var root = new SnakeYamlReader().read("a.yaml", text, diagnostics);
    return YamlMap.of(Objects.requireNonNull(root), diagnostics);
  }

  private List<String> found() {
    return diagnostics.all().stream().map(Diagnostic::toString).toList();
  }
}
