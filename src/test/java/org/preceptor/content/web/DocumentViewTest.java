package org.preceptor.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.content.Catalogue;
import org.preceptor.content.Crosswalk;
import org.preceptor.content.Crosswalk.Confidence;
import org.preceptor.content.Crosswalk.Counterpart;
import org.preceptor.content.Crosswalk.Match;
import org.preceptor.content.Crosswalk.ReferenceDocument;
import org.preceptor.content.Crosswalk.Source;
import org.preceptor.content.Crosswalk.Standing;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.Standards;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.content.yaml.StandardsReader;
import org.preceptor.standards.Jurisdiction;
import org.preceptor.standards.ObligationId;
import org.preceptor.web.EnglishTexts;

class DocumentViewTest {

  private static final Source TEXT =
      new Source(
          "words", "The model standards", Source.Kind.TEXT, Optional.of("https://a.example"));
  private static final Source MEMORY =
      new Source("memory", "What we remember", Source.Kind.MEMORY, Optional.empty());
  private static final Source UNUSED =
      new Source("slides", "Slides on another", Source.Kind.ACCOUNT, Optional.empty());

  private static final Standards STANDARDS =
      new Catalogue(
          new StandardsReader(new SnakeYamlReader())
              .read(new FolderFiles(Path.of(".")), new Diagnostics())
              .all(),
          new Crosswalk(
              1,
              List.of(document("old", 2005), document("new", 2015)),
              List.of(TEXT, MEMORY, UNUSED),
              List.of(),
              List.of(
                  counterpart("2.06-a", "old", Match.RELATED, "Section 4", MEMORY),
                  counterpart("2.06-a", "new", Match.SAME_DUTY, "", TEXT),
                  counterpart("2.06-b", "new", Match.SILENT, "", TEXT))));

  private final DocumentView view = view();

  @Test
  void everyDutyIsShownBesideADocumentWhateverIsKnownOfIt() throws IOException {
    view.setId("new");
    view.load();

    assertThat(rows()).hasSize(129);
    assertThat(view.getTally())
        .extracting(CrosswalkWords.Cell::count)
        .containsExactly(1L, 1L, 127L);
    assertThat(rows())
        .filteredOn(row -> row.duty().id().value().startsWith("2.06"))
        .extracting(row -> row.line().relation())
        .startsWith("Same duty", "No counterpart found", "Not verified");
  }

  @ParameterizedTest
  @CsvSource({"linked, 1", "none-found, 1", "not-verified, 127", "all-of-them, 129"})
  void onlyTheChosenOnesAreShown(String show, int shown) throws IOException {
    view.setId("new");
    view.setShow(show);
    view.load();

    assertThat(rows()).hasSize(shown);
    assertThat(view.getGroups()).noneMatch(group -> group.rows().isEmpty());
  }

  @Test
  void aLineSaysWhereAndHowSureAndOnWhatItRests() throws IOException {
    view.setId("old");
    view.setShow("linked");
    view.load();

    var line = rows().getFirst().line();
    assertThat(line.section()).isEqualTo("Section 4");
    assertThat(line.confidence()).isEqualTo("Low confidence; from memory, not checked");
    assertThat(line.source().title()).isEqualTo("What we remember");
    assertThat(line.source().address()).isEmpty();
    assertThat(view.getSources()).containsExactly(line.source());
  }

  @Test
  void aSectionThatNobodyKnowsIsNotMadeUp() throws IOException {
    view.setId("new");
    view.load();

    assertThat(rows()).extracting(row -> row.line().section()).containsOnly("");
    assertThat(rows())
        .filteredOn(row -> row.line().confidence().startsWith("Section not known."))
        .extracting(row -> row.line().relation())
        .as("of silence no section is expected")
        .containsExactly("Same duty");
  }

  @Test
  void aDutySaysUnderItsStandardWhatEachDocumentAsks() throws IOException {
    var standard = new StandardView();
    standard.standards = STANDARDS;
    standard.teaching = List::of;
    standard.texts = new EnglishTexts();
    standard.words = words();
    standard.setNumber("2.06");
    standard.load();

    var duties = standard.getDuties();
    assertThat(duties.get(0).summary()).isEqualTo("In other documents: 2 with a counterpart");
    assertThat(duties.get(0).asked())
        .extracting(line -> line.document().id())
        .as("the nearest first")
        .containsExactly("new", "old");
    assertThat(duties.get(1).summary())
        .isEqualTo("In other documents: 0 with a counterpart, 1 without, 1 not verified");
    assertThat(duties.get(1).silent()).extracting(ReferenceDocument::id).containsExactly("new");
    assertThat(duties.get(1).unverified()).extracting(ReferenceDocument::id).containsExactly("old");
  }

  @Test
  void theNewestDocumentIsListedFirst() {
    var documents = new DocumentsView();
    documents.standards = STANDARDS;
    documents.words = words();

    assertThat(documents.getAll())
        .extracting(row -> row.document().id())
        .containsExactly("new", "old");
    assertThat(documents.getAll())
        .allSatisfy(
            row ->
                assertThat(row.tally().stream().mapToLong(CrosswalkWords.Cell::count).sum())
                    .isEqualTo(129));
    assertThat(documents.getRelations()).hasSize(5).allMatch(one -> !one.means().isBlank());
    assertThat(documents.getConfidences()).hasSize(3).allMatch(one -> !one.means().isBlank());
    assertThat(documents.getKinds()).hasSize(4).allMatch(one -> !one.means().isBlank());
  }

  @Test
  void everyWordOfTheCrosswalkHasAText() {
    var words = words();
    Stream.of(Crosswalk.Relation.values())
        .forEach(one -> assertThat(words.word("relation", one)).isNotBlank());
    Stream.of(Crosswalk.Status.values())
        .forEach(one -> assertThat(words.word("status", one)).isNotBlank());
    Stream.of(Standing.values())
        .forEach(one -> assertThat(words.word("standing", one)).isNotBlank());
  }

  private List<DocumentView.Row> rows() {
    return view.getGroups().stream().flatMap(group -> group.rows().stream()).toList();
  }

  private static ReferenceDocument document(String id, int year) {
    return new ReferenceDocument(
        id,
        "Title",
        "Publisher",
        List.of(new Jurisdiction("US")),
        year,
        Crosswalk.Status.UNKNOWN,
        "A note.");
  }

  private static Counterpart counterpart(
      String duty, String document, Match match, String section, Source source) {
    return new Counterpart(
        new ObligationId(duty), document, match, section, Confidence.LOW, source, "");
  }

  private static CrosswalkWords words() {
    var words = new CrosswalkWords();
    words.texts = new EnglishTexts();
    return words;
  }

  private static DocumentView view() {
    var view = new DocumentView();
    view.standards = STANDARDS;
    view.words = words();
    return view;
  }
}
