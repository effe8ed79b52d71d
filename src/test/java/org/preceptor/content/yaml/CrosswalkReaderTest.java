package org.preceptor.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Crosswalk.Counterpart;
import org.preceptor.content.Crosswalk.Match;
import org.preceptor.content.Crosswalk.Standing;
import org.preceptor.content.Diagnostic;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Standard;
import org.preceptor.standards.ObligationId;

class CrosswalkReaderTest {

  private static final String HEAD =
      """
      crosswalk: reference-documents
      version: 1
      documents:
        - { id: aswb-2015, title: T, publisher: P, jurisdiction: US, year: 2015, status: unknown, note: N. }
      sources:
        - { id: list, title: A list of its sections, kind: contents }
        - { id: words, title: The document, kind: text, address: "https://example.org/a" }
      links:
        - standard: "2.06"
          document: aswb-2015
          relation: same-subject
          confidence: high
          basis: its contents
          duties:
            - { obligations: ["2.06-a"], relation: same-duty, confidence: high, source: words }
      """;

  private static final List<Standard> STANDARDS =
      new StandardsReader(new SnakeYamlReader())
          .read(new FolderFiles(Path.of(".")), new Diagnostics())
          .all();

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aLineForSeveralDutiesSpeaksOfEachOfThem() {
    var crosswalk =
        read(
            """
                  - { obligations: ["2.06-b", "2.06-d"], relation: narrower, section: "1, Competence", confidence: low, source: list, basis: a heading }
            """);

    assertThat(diagnostics.all()).isEmpty();
    assertThat(crosswalk.counterpart(new ObligationId("2.06-d"), "aswb-2015"))
        .hasValueSatisfying(
            counterpart -> {
              assertThat(counterpart.match()).isEqualTo(Match.NARROWER);
              assertThat(counterpart.section()).isEqualTo("1, Competence");
              assertThat(counterpart.confidence()).isEqualTo(Crosswalk.Confidence.LOW);
              assertThat(counterpart.source().title()).isEqualTo("A list of its sections");
              assertThat(counterpart.basis()).isEqualTo("a heading");
            });
    assertThat(crosswalk.counterparts()).hasSize(3);
  }

  @Test
  void onlyTheDocumentsOwnWordsVerify() {
    var crosswalk =
        read(
            """
                  - { obligations: ["2.06-b"], relation: same-duty, confidence: high, source: list }
            """);

    assertThat(crosswalk.counterparts())
        .extracting(Counterpart::verified)
        .containsExactly(true, false);
  }

  @Test
  void aDutyThatNobodySpeaksOfIsNotVerified() {
    var crosswalk =
        read(
            """
                  - { obligations: ["2.06-b"], relation: silent, confidence: low, source: list }
            """);

    assertThat(List.of("2.06-a", "2.06-b", "2.06-c", "2.14-a"))
        .extracting(id -> crosswalk.standing(new ObligationId(id), "aswb-2015"))
        .containsExactly(
            Standing.LINKED, Standing.NONE_FOUND, Standing.NOT_VERIFIED, Standing.NOT_VERIFIED);
  }

  @Test
  void silenceOnAStandardIsSilenceOnEachOfItsDuties() {
    var crosswalk =
        read(
            """
            silent:
              - { document: aswb-2015, standards: ["2.14"], confidence: low, source: list }
            """);

    assertThat(diagnostics.all()).isEmpty();
    assertThat(crosswalk.counterparts())
        .filteredOn(counterpart -> counterpart.match() == Match.SILENT)
        .extracting(counterpart -> counterpart.obligation().value())
        .containsExactly("2.14-a", "2.14-b", "2.14-c");
  }

  @Test
  void aStandardThatIsLinkedIsNotSilentAsAWhole() {
    read(
        """
        silent:
          - { document: aswb-2015, standards: ["2.06"], confidence: low, source: list }
        """);

    assertThat(diagnostics.all())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.LINK_TWICE, DiagnosticCode.DUTY_LINKED_TWICE);
  }

  @Test
  void anObligationThatIsNotInTheCatalogueIsUnknown() {
    read(
        """
              - { obligations: ["2.06-z"], relation: related, confidence: low, source: list }
        """);

    assertThat(diagnostics.all())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.OBLIGATION_UNKNOWN);
              assertThat(d.message()).isEqualTo("2.06 has no obligation '2.06-z'.");
              assertThat(d.span().line()).isEqualTo(HEAD.lines().count() + 1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"obligations", "relation", "confidence", "source"})
  void whatAStatementMustSayOfItselfIsMissedOnce(String key) {
    var line =
        "{ obligations: [\"2.06-b\"], relation: related, confidence: low, source: list, basis: x }";
    read("      - " + line.replaceFirst(key + ": [^,]+, ", "") + "\n");

    assertThat(diagnostics.all())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo(DiagnosticCode.KEY_MISSING);
              assertThat(d.message()).isEqualTo("'" + key + "' is missing.");
            });
  }

  private Crosswalk read(String more) {
    return new CrosswalkReader(new SnakeYamlReader(), STANDARDS)
        .read(
            ContentBundle.of("crosswalk", "content", Map.of("crosswalk.yaml", HEAD + more)),
            diagnostics);
  }
}
