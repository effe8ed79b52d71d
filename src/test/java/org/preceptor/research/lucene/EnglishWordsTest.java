package org.preceptor.research.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {

  private static List<String> forms(String text) {
    return Tongue.EN.words(text, 9).stream().map(Tongue.Word::form).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suicide suicidal suicides Suicidality",
        "child children children's",
        "women woman",
        "depressed depression depressive depressing",
        "therapist therapists therapy therapies",
        "randomised randomized randomising randomization randomisation randomise",
        "behaviour behavior behavioural behaviors",
        "stigmatised stigmatizing stigma",
        "organisation organizations organised organize",
        "hospitalisation hospitalized hospitalised",
        "recognised recognizing",
        "counsellors counseling counselling",
        "centres center",
        "licensure licence licensed",
        "supervise supervisors supervision supervising"
      })
  void formsOfAWordAreOne(String words) {
    assertThat(forms(words)).as(words).containsOnly(forms(words).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHQ9 PHQ-9",
        "covid19 Covid-19",
        "tele-health telehealth",
        "e-mails email",
        "on-line online",
        "metaanalysis meta-analyses",
        "wellbeing well-being",
        "healthcare health-care"
      })
  void togetherOrApartIsTheSame(String two) {
    var words = two.split(" ", 2);
    assertThat(forms(words[0])).as(two).isEqualTo(forms(words[1]));
  }

  @Test
  void whatMeansSomethingElseStaysApart() {
    for (var two :
        List.of(
            List.of("patient", "patience"),
            List.of("private", "privacy"),
            List.of("university", "universal"),
            List.of("precise", "prize"),
            List.of("generation", "general"))) {
      assertThat(forms(two.getFirst())).isNotEqualTo(forms(two.getLast()));
    }
  }

  @Test
  void aNameOrANumberIsNotTakenApart() {
    assertThat(forms("O'Brien 3.5 L’abbé 10,000")).hasSize(4);
    assertThat(Tongue.OTHER.words("社会工作 😀 2021", 9)).isNotEmpty();
  }
}
