package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.research.Notice.Kind;
import org.preceptor.research.Notice.Origin;

class EditorialStateTest {

  private static Notice notice(Kind kind, String date) {
    return new Notice(kind, Origin.CROSSREF, "10.1000/notice", date);
  }

  @Test
  void anErratumIsNoRetraction() {
    assertThat(EditorialState.of(List.of(notice(Kind.CORRECTION, "2020"))))
        .isEqualTo(EditorialState.CORRECTED);
  }

  @Test
  void theGravestNoticeDecides() {
    var notices =
        List.of(
            notice(Kind.CORRECTION, "2022"),
            notice(Kind.RETRACTION, "2021"),
            notice(Kind.CONCERN, "2020"));

    assertThat(EditorialState.of(notices)).isEqualTo(EditorialState.RETRACTED);
  }

  @Test
  void aReinstatementLiftsWhatWasSaidBeforeItAndNoCorrection() {
    var notices =
        List.of(
            notice(Kind.CORRECTION, "2019"),
            notice(Kind.RETRACTION, "2020-03"),
            notice(Kind.REINSTATEMENT, "2021-01-05"));

    assertThat(EditorialState.of(notices)).isEqualTo(EditorialState.CORRECTED);
  }

  @Test
  void aRetractionAfterAReinstatementStands() {
    var notices =
        List.of(notice(Kind.REINSTATEMENT, "2021"), notice(Kind.RETRACTION, "2022-05-01"));

    assertThat(EditorialState.of(notices)).isEqualTo(EditorialState.RETRACTED);
  }

  @Test
  void nothingKnownIsNone() {
    assertThat(EditorialState.of(List.of())).isEqualTo(EditorialState.NONE);
  }
}
