package org.preceptor.research.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.SnakeYamlReader;

/** What an organization's own may leave out, and what ships may not. */
class OwnChecklistTest {

  private static final String LICENSE =
      "license: { source: We wrote it., terms: Ours., shown-to: organization }\n";
  private static final String QUESTION_ONLY =
      """
      checklist: leaflets
      version: 1
      title: Leaflets
      summary: For leaflets.
      origin: Ours.
      groups:
        - title: Leaflets
          items:
            - { id: signed, aspect: authorship, critical: always, question: Who signs it? }
      presets:
        - { id: all, title: All, minutes: 2 }
      """;

  private static List<Diagnostic> found(String text) {
    var diagnostics = new Diagnostics();
    var bundle = ContentBundle.of("", "checklist", Map.of("checklist.yaml", text));
    new ChecklistReader(new SnakeYamlReader()).read(bundle, diagnostics);
    return diagnostics.all();
  }

  @Test
  void anOrganizationsOwnNeedsNoMoreThanItsQuestions() {
    assertThat(found(QUESTION_ONLY + LICENSE)).isEmpty();
  }

  @Test
  void whatShipsHasAllThatMakesTwoPeopleAnswerAlike() {
    assertThat(found(QUESTION_ONLY))
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.KEY_MISSING,
            DiagnosticCode.KEY_MISSING,
            DiagnosticCode.KEY_MISSING,
            DiagnosticCode.KEY_MISSING,
            DiagnosticCode.KEY_MISSING,
            DiagnosticCode.KEY_MISSING);
  }
}
