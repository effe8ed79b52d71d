package org.preceptor.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.competence.Evidence.Kind;
import org.preceptor.competence.Evidence.Outcome;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.PersonId;

class MasteryTest {

  private static final PersonId AMARA = PersonId.of("6e0c7a3e-52f5-4b7f-9c11-0c4a3b5f0001");
  private static final ObligationId DUTY = new ObligationId("2.13-c");
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final List<Evidence> evidence = new ArrayList<>();

  @Test
  void withoutEvidenceADutyIsNotYetShownAndSaysSo() {
    assertThat(level()).isEqualTo(Level.NOT_YET);
    assertThat(mastery().because()).containsExactly(new Because.NothingYet());
  }

  @Test
  void aLessonReadMakesADutyGrowAndNeverSolid() {
    for (int i = 0; i < 20; i++) {
      has(Kind.LESSON, Outcome.MET, "lesson-" + i, DAY);
    }

    assertThat(level()).isEqualTo(Level.GROWING);
    assertThat(mastery().because()).contains(new Because.StillMissing(2, 0));
  }

  @Test
  void aLessonAndTwoSituationsMetAreSolid() {
    has(Kind.LESSON, Outcome.MET, "lesson", DAY);
    has(Kind.APPLY, Outcome.MET, "a-new-platform", DAY);
    assertThat(level()).isEqualTo(Level.GROWING);

    has(Kind.JUDGE, Outcome.MET, "the-last-minute", DAY);

    assertThat(level()).isEqualTo(Level.SOLID);
    assertThat(mastery().because())
        .contains(new Because.MetInUse(2, 0, NOW.minus(DAY)), new Because.Studied(1, 0));
  }

  @Test
  void oneUseIsNotEnoughHoweverMuchWasRead() {
    has(Kind.SCENARIO, Outcome.MET, "rule", DAY);
    has(Kind.LESSON, Outcome.MET, "lesson", DAY);
    has(Kind.RECALL, Outcome.MET, "fact", DAY);

    assertThat(level()).isEqualTo(Level.GROWING);
    assertThat(mastery().because()).contains(new Because.StillMissing(1, 0));
  }

  @Test
  void theSameItemAnsweredTenTimesCountsOnce() {
    for (int i = 1; i <= 10; i++) {
      has(Kind.JUDGE, Outcome.MET, "the-last-minute", DAY.multipliedBy(i));
    }

    assertThat(level()).isEqualTo(Level.GROWING);
    assertThat(mastery().because()).contains(new Because.StillMissing(1, 3));
  }

  @Test
  void aLastUseThatWasNotMetTakesSolidAwayAndIsNamed() {
    solidSince(DAY.multipliedBy(10));
    has(Kind.SCENARIO, Outcome.NOT_MET, "rule", DAY);

    assertThat(level()).isEqualTo(Level.GROWING);
    assertThat(mastery().lastFailure())
        .hasValueSatisfying(e -> assertThat(e.ref()).isEqualTo("rule"));
  }

  @Test
  void whatWasNotMetAndThenMetAtTheSamePlaceIsMet() {
    has(Kind.SCENARIO, Outcome.NOT_MET, "rule", DAY.multipliedBy(9));
    solidSince(DAY.multipliedBy(10));
    has(Kind.SCENARIO, Outcome.MET, "rule", DAY);

    assertThat(level()).isEqualTo(Level.SOLID);
    assertThat(mastery().lastFailure()).isEmpty();
  }

  @Test
  void onlyFailuresAreNotYet() {
    has(Kind.APPLY, Outcome.NOT_MET, "a-new-platform", DAY);

    assertThat(level()).isEqualTo(Level.NOT_YET);
    assertThat(mastery().lastFailure()).isPresent();
  }

  @Test
  void metLateCountsHalfAndIsNamed() {
    has(Kind.LESSON, Outcome.MET, "lesson", DAY);
    has(Kind.SCENARIO, Outcome.MET_LATE, "rule", DAY);
    has(Kind.APPLY, Outcome.MET, "a-new-platform", DAY);
    assertThat(level()).isEqualTo(Level.GROWING);
    assertThat(mastery().because()).contains(new Because.StillMissing(0, 1));

    has(Kind.RECALL, Outcome.MET, "fact", DAY);

    assertThat(level()).isEqualTo(Level.SOLID);
    assertThat(mastery().because()).anyMatch(Because.MetLate.class::isInstance);
  }

  @Test
  void afterHalfAYearWhatWasJustSolidFades() {
    solidSince(Mastery.FULL);
    assertThat(level()).isEqualTo(Level.SOLID);
    assertThat(mastery().because()).contains(new Because.HoldsUntil(NOW));

    evidence.clear();
    solidSince(Mastery.FULL.plusSeconds(1));

    assertThat(level()).isEqualTo(Level.FADING);
    assertThat(mastery().because())
        .contains(new Because.LongAgo(NOW.minus(Mastery.FULL).minusSeconds(1)));
  }

  @Test
  void moreEvidenceFadesLater() {
    solidSince(Mastery.FULL.plus(DAY));
    has(Kind.SCENARIO, Outcome.MET, "rule", Mastery.FULL.plus(DAY));
    has(Kind.SCENARIO, Outcome.MET, "other-rule", Mastery.FULL.plus(DAY));

    assertThat(level()).isEqualTo(Level.SOLID);
    assertThat(mastery().because())
        .contains(new Because.HoldsUntil(NOW.minus(Mastery.FULL).minus(DAY).plus(Mastery.HALF)));
  }

  @Test
  void aFadedDutyIsSolidAgainAfterOneScenario() {
    solidSince(Mastery.FULL.plus(DAY));
    has(Kind.SCENARIO, Outcome.MET, "rule", DAY);

    assertThat(level()).isEqualTo(Level.SOLID);
  }

  @Test
  void evidenceOfOtherDutiesCountsForNothing() {
    evidence.add(
        new Evidence(
            AMARA, new ObligationId("2.13-d"), Kind.SCENARIO, "rule", Outcome.MET, NOW.minus(DAY)));

    assertThat(level()).isEqualTo(Level.NOT_YET);
    assertThat(mastery().evidence()).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderInWhichEvidenceIsReadMakesNoDifference(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      has(
          List.of(Kind.values()).get(random.nextInt(Kind.values().length)),
          List.of(Outcome.values()).get(random.nextInt(Outcome.values().length)),
          "place-" + random.nextInt(6),
          DAY.multipliedBy(random.nextInt(600)).plusSeconds(i));
    }
    var before = mastery();

    Collections.shuffle(evidence, random);

    assertThat(mastery()).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatHoldsUntilADayHoldsUntilThatDayAndNotAfter(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      has(Kind.SCENARIO, Outcome.MET, "place-" + i, DAY.multipliedBy(random.nextInt(170)));
    }

    var until =
        mastery().because().stream()
            .filter(Because.HoldsUntil.class::isInstance)
            .map(reason -> ((Because.HoldsUntil) reason).fades())
            .findFirst();

    assertThat(level()).isEqualTo(Level.SOLID);
    // eight scenarios stay over six points even at a quarter
    assertThat(until).contains(Instant.MAX);
    assertThat(Mastery.of(DUTY, evidence, NOW.plus(Duration.ofDays(9999))).level())
        .isEqualTo(Level.SOLID);
  }

  private void solidSince(Duration ago) {
    has(Kind.LESSON, Outcome.MET, "lesson", ago);
    has(Kind.APPLY, Outcome.MET, "a-new-platform", ago);
    has(Kind.JUDGE, Outcome.MET, "the-last-minute", ago);
  }

  private void has(Kind kind, Outcome outcome, String ref, Duration ago) {
    evidence.add(new Evidence(AMARA, DUTY, kind, ref, outcome, NOW.minus(ago)));
  }

  private Mastery mastery() {
    return Mastery.of(DUTY, evidence, NOW);
  }

  private Level level() {
    return mastery().level();
  }
}
