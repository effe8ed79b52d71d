package org.preceptor.research.retraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.preceptor.research.EditorialState;
import org.preceptor.research.Field;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceDraft;

class RetractionWatchFileTest {

  private static final String HEAD =
      "Record"
          + " ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Notes\n";

  private static Reference work(Field field, String identifier) {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, "A work");
    draft.put(field, identifier);
    return draft.done().found().orElseThrow();
  }

  private static RetractionWatchFile list(String rows) throws IOException {
    return RetractionWatchFile.read(new StringReader(HEAD + rows));
  }

  @Test
  void aWorkIsFoundByItsDoiHoweverItIsWritten() throws IOException {
    var list =
        list(
            """
            1,"A title, with ""quotes""
            and a second line",3/31/2004 0:00,10.5555/N.1,10.5555/WORK.1,0,Retraction,
            """);

    assertThat(list.on(work(Field.DOI, "https://doi.org/10.5555/work.1")))
        .containsExactly(
            new Notice(
                Notice.Kind.RETRACTION,
                Notice.Origin.RETRACTION_WATCH,
                "10.5555/n.1",
                "2004-03-31"));
  }

  @Test
  void concernCorrectionAndReinstatementAreNoRetractions() throws IOException {
    var list =
        list(
            """
            1,A,1/5/2020,,10.5555/a,11,Expression of concern,
            2,B,1/5/2020,,10.5555/b,12,Correction,
            3,C,1/5/2020,,10.5555/c,13,Retraction,
            4,C,1/5/2021,,10.5555/c,13,Reinstatement,
            """);

    assertThat(EditorialState.of(list.on(work(Field.PMID, "11"))))
        .isEqualTo(EditorialState.CONCERN);
    assertThat(EditorialState.of(list.on(work(Field.DOI, "10.5555/b"))))
        .isEqualTo(EditorialState.CORRECTED);
    assertThat(EditorialState.of(list.on(work(Field.DOI, "10.5555/c"))))
        .isEqualTo(EditorialState.NONE);
  }

  @Test
  void aWorkThatIsNotListedHasNoNotices() throws IOException {
    assertThat(list("1,A,1/5/2020,,10.5555/a,0,Retraction,\n").on(work(Field.DOI, "10.5555/z")))
        .isEmpty();
  }

  @Test
  void linesThatNameNoWorkAreCounted() throws IOException {
    var list = list("1,A,1/5/2020,,unavailable,0,Retraction,\n2,B,1/5/2020,,10.5555/b,0,Other,\n");

    assertThat(list.lines()).isEqualTo(2);
    assertThat(list.unread()).isEqualTo(2);
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> RetractionWatchFile.read(new StringReader("name,age\nA,3\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("OriginalPaperDOI");
  }
}
