package org.preceptor.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlNode;
import org.preceptor.content.YamlNode.Mapping;
import org.preceptor.content.YamlNode.Scalar;
import org.preceptor.content.YamlNode.Sequence;

class SnakeYamlReaderTest {

  private static final Duration SHORT = Duration.ofSeconds(2);

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyValueAndEveryKeyKnowsItsPlace() {
    var root = mapping("title: The gift\nchoices:\n  - { id: accept }\n");

    assertThat(root.keys().get("choices")).hasToString("a.yaml:2:1");
    assertThat(root.values().get("title"))
        .isInstanceOfSatisfying(Scalar.class, s -> assertThat(s.span()).hasToString("a.yaml:1:8"));
    assertThat(root.values().get("choices"))
        .isInstanceOfSatisfying(
            Sequence.class, s -> assertThat(s.items().getFirst().span()).hasToString("a.yaml:3:5"));
  }

  @Test
  void aStandardsNumberStaysTheTextThatWasWritten() {
    assertThat(mapping("plain: 2.10\nquoted: \"2.10\"\n").values().values())
        .extracting(node -> ((Scalar) node).text(), node -> ((Scalar) node).quoted())
        .containsExactly(tuple("2.10", false), tuple("2.10", true));
  }

  @Test
  void keysKeepTheOrderOfTheFile() {
    assertThat(mapping("z: 1\na: 2\nm: 3\n").values()).containsOnlyKeys("z", "a", "m");
    assertThat(mapping("z: 1\na: 2\nm: 3\n").values().keySet()).containsExactly("z", "a", "m");
  }

  @Test
  void aKeyWrittenTwiceIsNamedAtItsSecondPlaceAndTheFirstCounts() {
    var root = mapping("id: one\nid: two\n");

    assertThat(root.values().get("id"))
        .isInstanceOfSatisfying(Scalar.class, s -> assertThat(s.text()).isEqualTo("one"));
    assertThat(found()).containsExactly("a.yaml:2:1  PC-0109 'id' stands here twice.");
  }

  @Test
  void aMistakeOfSyntaxIsNamedWhereItStands() {
    assertThat(read("title: \"no end\nid: a\n")).isNull();

    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo(DiagnosticCode.NOT_YAML))
        .satisfies(d -> assertThat(d.span().line()).isGreaterThan(1))
        .satisfies(d -> assertThat(d.message()).doesNotContain("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
  void anEmptyFileIsAMistake(String text) {
    assertThat(read(text)).isNull();

    assertThat(codes()).containsExactly(DiagnosticCode.NOT_YAML);
  }

  @Test
  void anAliasIsRefusedForATextAsForAList() {
    read("a: &text hello\nb: *text\nc: &list [1]\nd: *list\n");

    assertThat(found())
        .containsExactly(
            "a.yaml:1:4  PC-0122 '&' names an anchor; leave it out.",
            "a.yaml:2:4  PC-0122 '*' stands for an alias; write the text again.",
            "a.yaml:3:4  PC-0122 '&' names an anchor; leave it out.",
            "a.yaml:4:4  PC-0122 '*' stands for an alias; write the text again.");
  }

  @Test
  void aTagIsRefusedAndMakesNoObject() {
    read("a: !!java.net.URL [\"http://example.org\"]\n");

    assertThat(codes()).containsExactly(DiagnosticCode.NOT_PLAIN);
  }

  @Test
  void aFileHoldsOneDocument() {
    read("a: 1\n---\nb: 2\n");

    assertThat(codes()).containsExactly(DiagnosticCode.NOT_PLAIN);
  }

  @Test
  void aListCannotBeAKey() {
    read("? [a, b]\n: c\n");

    assertThat(codes()).containsExactly(DiagnosticCode.NOT_A_TEXT);
  }

  @Test
  void fortyLevelsAreReadAndOneMoreIsNot() {
    assertThat(read("[".repeat(40) + "x" + "]".repeat(40))).isNotNull();
    assertThat(codes()).isEmpty();

    assertThat(read("[".repeat(41) + "x" + "]".repeat(41))).isNull();
    assertThat(codes()).containsExactly(DiagnosticCode.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void nestingWithoutEndIsRefusedAtOnce(String opening) {
    var text = opening.repeat(SnakeYamlReader.MOST_CHARACTERS / opening.length());

    assertThat(quickly(text)).isNull();

    assertThat(codes()).containsExactly(DiagnosticCode.TOO_LARGE);
  }

  @Test
  void aBombOfAliasesIsDefusedAtOnce() {
    var bomb = new StringBuilder("l0: &l0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("l%d: &l%d [".formatted(i, i))
          .append("*l%d, ".formatted(i - 1).repeat(9))
          .append("]\n");
    }

    quickly(bomb.toString());

    assertThat(codes()).containsOnly(DiagnosticCode.NOT_PLAIN);
  }

  @Test
  void tenMegabytesAreRefusedAtOnce() {
    assertThat(quickly("a: " + "x".repeat(10_000_000))).isNull();

    assertThat(codes()).containsExactly(DiagnosticCode.TOO_LARGE);
  }

  @Test
  void theLargestFileIsReadInTime() {
    var line = "- { id: a-choice, says: \"Ring the number in the plan\", to: ringing }\n";
    var text = line.repeat(SnakeYamlReader.MOST_CHARACTERS / line.length());

    assertThat(read(text))
        .isInstanceOfSatisfying(
            Sequence.class, s -> assertThat(s.items()).hasSizeGreaterThan(20_000));
  }

  @Test
  void aByteThatIsNoUtf8IsNamedWhereItStands() {
    assertThat(read("a: 1\nb: caf\uFFFD\n")).isNull();

    assertThat(found())
        .containsExactly(
            "a.yaml:2:7  PC-0101 here stands a byte that is no UTF-8. Save the file as UTF-8.");
  }

  @Test
  void aControlCharacterIsNamedWhereItStands() {
    assertThat(read("a: 1\nb: \u0001\n")).isNull();

    assertThat(found())
        .containsExactly("a.yaml:2:4  PC-0101 the character U+0001 cannot stand in YAML.");
  }

  private @Nullable YamlNode quickly(String text) {
    long before = System.nanoTime();
    var root = read(text);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SHORT);
    return root;
  }

  private @Nullable YamlNode read(String text) {
    return new SnakeYamlReader().read("a.yaml", text, diagnostics);
  }

  private Mapping mapping(String text) {
    return (Mapping) Objects.requireNonNull(read(text));
  }

  private List<String> found() {
    return diagnostics.all().stream().map(Diagnostic::toString).toList();
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.all().stream().map(Diagnostic::code).toList();
  }
}
