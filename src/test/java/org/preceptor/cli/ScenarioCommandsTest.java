package org.preceptor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.scenario.yaml.BrokenScenario;

class ScenarioCommandsTest {

  private static final Path STORY = Path.of("src/test/resources/scenario/broken/DutiesArise.yaml");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theScenariosOfTheRepositoryAreProved() {
    assertThat(run("prove", "scenarios")).as(out.toString()).isZero();

    assertThat(out.toString())
        .contains("the-call-that-drops@", "1,665,590 ways; 13 properties proven, 0 not.")
        .contains("obligations raised");
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenScenarioIsCaught() {
    return BrokenScenario.all().stream()
        .map(broken -> DynamicTest.dynamicTest(broken.rule(), () -> caught(broken)));
  }

  private void caught(BrokenScenario broken) throws IOException {
    var home = folder.resolve(broken.rule());
    for (var file : broken.files().entrySet()) {
      write(home.resolve("scenarios").resolve(BrokenScenario.SLUG), file.getKey(), file.getValue());
    }

    assertThat(run("prove", home.toString())).isEqualTo(1);
    assertThat(out.toString()).contains(" " + broken.code() + " ");
  }

  @Test
  void walksThatTakeEveryChoiceAreShownToBeKept() throws IOException {
    story("visited door");

    run("prove", "--walks", folder.toString());

    assertThat(out.toString())
        .contains("on no walk: [wait]")
        .contains("choose: [wait]", "ends: inside", "verdicts: { ask-her: breached }");
  }

  @Test
  void oneScenarioIsProvedByItself() throws IOException {
    var home = story("visited door");

    assertThat(run("prove", home.toString())).as(out.toString()).isZero();
    assertThat(out.toString()).contains("the-visit@1", "1 scenario proved");
  }

  @Test
  void whatIsNotProvedIsToldAndFails() throws IOException {
    story("visited home before visited door");

    assertThat(run("prove", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("PC-1050", "never arises");
  }

  @Test
  void whereNoScenarioIsNothingIsProved() {
    assertThat(run("prove", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("there is no scenario in");
  }

  @Test
  void aRunIsPlayedByNumbersAndPrintedAsAWalk() throws IOException {
    var home = story("visited door");
    var before = System.in;
    System.setIn(new ByteArrayInputStream("7\n1\n".getBytes(UTF_8)));
    try {
      assertThat(run("play", home.toString())).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString())
        .contains("'7' is not on offer", "1. Ask how she is [ask]")
        .contains("choose: [ask]", "ends: inside", "verdicts: { ask-her: met }");
  }

  @Test
  void aRunIsExplainedDownToItsEvents() throws IOException {
    var home = story("visited door");

    assertThat(run("explain", home.resolve("walks/asks.yaml").toString()))
        .as(err.toString())
        .isZero();

    assertThat(out.toString())
        .contains("2.12-c ask-her: met", "must, after ", "judgment: 2 of 2")
        .containsPattern("yes asked +\\(.*scenario\\.yaml:\\d+:\\d+\\) +by chose ask")
        .contains("rests on visited door, chose ask");
  }

  @Test
  void aNewVersionIsComparedRunByRun() throws IOException {
    var home = story("visited door");
    var other = folder.resolve("other/the-visit");
    write(
        other,
        Files.readString(home.resolve("scenario.yaml"))
            .replace("asked and lost < 2", "asked and lost >= 1"));
    write(
        other, "walks/asks.yaml", "choose: [ask]\nends: inside\nverdicts: { ask-her: breached }\n");

    assertThat(run("diff", home.toString(), home.toString())).as(out.toString()).isZero();
    assertThat(run("diff", home.toString(), other.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("[ask]: 'ask-her' was met and is breached.");
  }

  private Path story(String when) throws IOException {
    var home = folder.resolve("scenarios/the-visit");
    var text = Files.readString(STORY).split("(?m)^# --- .*\n", -1)[0];
    write(home, text.replace("when: visited home before visited door", "when: " + when));
    var found = when.contains("before") ? "not-raised" : "met";
    write(
        home,
        "walks/asks.yaml",
        "choose: [ask]\nends: inside\nverdicts: { ask-her: " + found + " }\n");
    return home;
  }

  private static void write(Path home, String scenario) throws IOException {
    write(home, "scenario.yaml", scenario);
  }

  private static void write(Path home, String name, String text) throws IOException {
    Files.createDirectories(home.resolve(name).getParent());
    Files.writeString(home.resolve(name), text);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    return Preceptor.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
