package org.preceptor.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.scenario.Stories;

/** A misspelt word is named where it stands, however its condition is written. */
class ConditionPlacesTest {

  private static List<String> found(String condition) {
    var text = Stories.VISIT.replace("must: asked\n", "must: " + condition + "\n");
    var diagnostics = new Diagnostics();
    new ScenarioReader(new SnakeYamlReader())
        .read(
            ContentBundle.of("the-visit", "scenarios/the-visit", Map.of("scenario.yaml", text)),
            diagnostics);
    return diagnostics.all().stream().map(Diagnostic::toString).toList();
  }

  private static final int LINE =
      (int) Stories.VISIT.substring(0, Stories.VISIT.indexOf("must: asked\n")).lines().count();
  private static final int COLUMN = "    must: ".length() + 1;

  private static String place(int line, int column) {
    return "scenarios/the-visit/scenario.yaml:" + line + ":" + column + "  ";
  }

  @Test
  void inAPlainLine() {
    assertThat(found("asked or chose rong"))
        .containsExactly(
            place(LINE, COLUMN + 15) + "PC-1002 no choice is called 'rong'. Did you mean 'ring'?");
  }

  @Test
  void inQuotes() {
    assertThat(found("\"asked or askd\""))
        .containsExactly(
            place(LINE, COLUMN + 10)
                + "PC-1003 no flag or counter is called 'askd'. Did you mean 'asked'?");
  }

  @Test
  void inAFoldedBlock() {
    assertThat(found(">\n      asked\n      or visited dor"))
        .containsExactly(
            place(LINE + 2, 18) + "PC-1001 no passage is called 'dor'. Did you mean 'door'?");
  }

  @Test
  void inAPlainScalarOverTwoLines() {
    assertThat(found("asked and\n      (lost > 1 or count(tell) >= 1)"))
        .containsExactly(
            place(LINE + 1, 26) + "PC-1004 no tag is called 'tell'. Did you mean 'tells'?");
  }

  @Test
  void allUnknownNamesOfAConditionAreNamedAtOnce() {
    assertThat(found("chose rong and visited dor and lots")).hasSize(3);
  }

  @Test
  void aChoiceWithoutItsVerbIsToldTheVerb() {
    assertThat(found("ring"))
        .containsExactly(
            place(LINE, COLUMN)
                + "PC-1003 no flag or counter is called 'ring'."
                + " For the choice of that name write 'chose ring'.");
  }
}
