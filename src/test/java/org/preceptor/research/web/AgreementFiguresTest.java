package org.preceptor.research.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preceptor.research.Agreement;
import org.preceptor.research.Answer;
import org.preceptor.web.EnglishTexts;

class AgreementFiguresTest {

  private final AgreementFigures figures = new AgreementFigures();

  AgreementFiguresTest() {
    figures.texts = new EnglishTexts();
  }

  /** Sixteen times Yes, beside a key that says No twice. */
  private static Agreement everythingYes() {
    var units = new ArrayList<Map<Integer, Answer>>();
    for (int n = 0; n < 16; n++) {
      units.add(Map.of(0, Answer.YES, 1, n < 2 ? Answer.NO : Answer.YES));
    }
    return Agreement.of(units);
  }

  @Test
  void beforeAKeyTheFigureLeadsThatTheSameAnswerToEverythingCannotRaise() {
    var shown = figures.ofKey(everythingYes());

    assertThat(shown)
        .extracting(AgreementFigures.Figure::value)
        .satisfies(
            values -> {
              assertThat(values.getFirst()).isEqualTo("0.00");
              assertThat(values.subList(1, 3)).allMatch(value -> Double.parseDouble(value) > 0.8);
            });
    assertThat(shown.getFirst())
        .extracting(AgreementFigures.Figure::name, AgreementFigures.Figure::word)
        .isEqualTo(List.of("Cohen’s kappa", "no better than chance"));
    assertThat(shown.getLast().word()).isEmpty();
  }
}
