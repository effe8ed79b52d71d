package org.preceptor.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.competence.Because;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.Level;
import org.preceptor.competence.Mastery;
import org.preceptor.competence.NextStep;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.PersonId;
import org.preceptor.web.EnglishTexts;

class ReasonsInWordsTest {

  private static final ObligationId DUTY = new ObligationId("2.13-c");
  private static final ZoneId OHIO = ZoneId.of("America/New_York");
  private static final Instant LATE_IN_UTC = Instant.parse("2026-11-22T02:30:00Z");

  private final ReasonsInWords words = words();

  @Test
  void whatWasMetIsCountedAndDatedWhereThePersonLives() {
    assertThat(said(new Because.MetInUse(1, 0, LATE_IN_UTC)))
        .isEqualTo("You met it in 1 situation, last on 21 November 2026.");
    assertThat(said(new Because.MetInUse(2, 1, LATE_IN_UTC)))
        .isEqualTo("You met it in 2 situations and in 1 scenario rule, last on 21 November 2026.");
    assertThat(said(new Because.MetInUse(0, 3, LATE_IN_UTC)))
        .isEqualTo("You met it in 3 scenario rules, last on 21 November 2026.");
  }

  @Test
  void whatWasStudiedIsCounted() {
    assertThat(said(new Because.Studied(1, 0))).isEqualTo("You finished 1 lesson on it.");
    assertThat(said(new Because.Studied(0, 2))).isEqualTo("You remembered it in 2 items.");
    assertThat(said(new Because.Studied(2, 1)))
        .isEqualTo("You finished 2 lessons on it and remembered it in 1 item.");
  }

  @Test
  void whatIsMissingIsToldAsSomethingToDo() {
    assertThat(said(new Because.StillMissing(1, 0)))
        .isEqualTo("One more situation or scenario in which you meet it would make it solid.");
    assertThat(said(new Because.StillMissing(2, 4)))
        .isEqualTo(
            "2 more situations or scenarios in which you meet it would make it solid,"
                + " with 4 more points in all.");
    assertThat(said(new Because.StillMissing(0, 1)))
        .isEqualTo("1 more point would make it solid: an item gives 1 to 3, a scenario rule 4.");
  }

  @Test
  void whatWasNotMetIsToldWithItsDayAndPlace() {
    assertThat(said(new Because.LastTimeNotMet(missed())))
        .isEqualTo("You did not meet it on 21 November 2026, in a scenario.");
  }

  @Test
  void howLongItHoldsIsToldAsADay() {
    assertThat(said(new Because.HoldsUntil(LATE_IN_UTC)))
        .isEqualTo("It holds until 21 November 2026; show it again before then.");
    assertThat(said(new Because.HoldsUntil(Instant.MAX)))
        .isEqualTo("So much is shown that it holds without a date.");
    assertThat(said(new Because.LongAgo(LATE_IN_UTC)))
        .isEqualTo("You last used it on 21 November 2026. After 180 days it counts by half.");
  }

  @Test
  void everyLevelKindOutcomeAndStepHasAWord() {
    var texts = new EnglishTexts();
    for (var level : Level.values()) {
      assertThat(texts.get("competence", "level." + level.word())).isNotBlank();
      assertThat(texts.get("competence", "row." + level.word())).isNotBlank();
      assertThat(texts.get("competence", "count." + level.word(), 3)).startsWith("3 ");
    }
    for (var outcome : Evidence.Outcome.values()) {
      assertThat(texts.get("competence", "outcome." + outcome.name())).isNotBlank();
    }
    for (var kind : Evidence.Kind.values()) {
      assertThat(texts.get("competence", "kind." + kind.name())).isNotBlank();
    }
    for (var why : NextStep.Why.values()) {
      assertThat(texts.get("competence", "next." + why.word())).isNotBlank();
    }
  }

  private static Evidence missed() {
    return new Evidence(
        PersonId.random(),
        DUTY,
        Evidence.Kind.SCENARIO,
        "scenario/the-call-that-drops@1#ask-where-he-is",
        Evidence.Outcome.NOT_MET,
        LATE_IN_UTC);
  }

  private String said(Because reason) {
    var mastery = new Mastery(DUTY, Level.GROWING, List.of(reason), List.of());
    return words.reasons(mastery, OHIO).getFirst();
  }

  private static ReasonsInWords words() {
    var words = new ReasonsInWords();
    words.texts = new EnglishTexts();
    return words;
  }
}
