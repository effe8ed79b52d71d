package org.preceptor.research.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.yaml.FolderFiles;
import org.preceptor.content.yaml.SnakeYamlReader;
import org.preceptor.research.AppraisedSource;
import org.preceptor.research.Checklist;
import org.preceptor.research.EditorialState;

/** The demonstration's sources, and what became of them. */
class SharedReadingTest {

  private static final String ONE =
      """
      appraised: one
      checklist: online-research
      sources:
        - id: one
          reference: { type: article, authors: ["A, B."], title: T, year: 2001 }
          FATES
          kind: research
          question: cause
          stakes: some
          decision: Whether to do it
          unless-said: "yes"
      """;

  private final Diagnostics diagnostics = new Diagnostics();
  private final Checklist checklist = ShippedChecklists.onlineResearch(diagnostics);

  private List<AppraisedSource> read(ContentBundle bundle) {
    return new AppraisedSourcesReader(new SnakeYamlReader())
        .read(bundle, slug -> Optional.of(checklist), diagnostics);
  }

  private EditorialState stateOf(String fates) {
    var text = ONE.replace("FATES", fates.isEmpty() ? "# nothing became of it" : fates);
    var read = read(ContentBundle.of("", "one", Map.of("one.yaml", text)));
    assertThat(diagnostics.all()).isEmpty();
    return EditorialState.of(read.getFirst().reference().notices());
  }

  @Test
  void whatBecameOfAWorkIsSaidInOneOfFourStates() {
    assertThat(stateOf("")).isEqualTo(EditorialState.NONE);
    assertThat(stateOf("corrected: 2004-02")).isEqualTo(EditorialState.CORRECTED);
    assertThat(stateOf("concern: 2004-02-03")).isEqualTo(EditorialState.CONCERN);
    assertThat(stateOf("retracted: 2004")).isEqualTo(EditorialState.RETRACTED);
  }

  @Test
  void theGravestOfSeveralCounts() {
    assertThat(stateOf("corrected: 2005\n    concern: 2004")).isEqualTo(EditorialState.CONCERN);
  }

  @Test
  void theDemonstrationHasWorksThatWereRetractedAndOneOfWhichThereIsConcern() {
    var all =
        new FolderFiles(Path.of("."))
            .under("content/appraisals").stream().flatMap(bundle -> read(bundle).stream()).toList();

    assertThat(diagnostics.all()).isEmpty();
    assertThat(all).hasSizeGreaterThanOrEqualTo(25);
    assertThat(all)
        .filteredOn(one -> state(one) == EditorialState.CONCERN)
        .extracting(AppraisedSource::id)
        .containsExactly("kramer-2014");
    assertThat(all)
        .filteredOn(one -> state(one) == EditorialState.RETRACTED)
        .hasSizeGreaterThanOrEqualTo(3);
  }

  private static EditorialState state(AppraisedSource source) {
    return EditorialState.of(source.reference().notices());
  }
}
