package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.research.Answer.NO;
import static org.preceptor.research.Answer.NOT_APPLICABLE;
import static org.preceptor.research.Answer.NOT_REPORTED;
import static org.preceptor.research.Answer.PARTLY;
import static org.preceptor.research.Answer.YES;
import static org.preceptor.research.RatingLevel.DO_NOT_RELY;
import static org.preceptor.research.RatingLevel.HIGH;
import static org.preceptor.research.RatingLevel.LOW;
import static org.preceptor.research.RatingLevel.MODERATE;
import static org.preceptor.research.RatingLevel.UNCLEAR;
import static org.preceptor.research.RatingWeight.CRITICAL;
import static org.preceptor.research.RatingWeight.CRITICAL_IF_SHOWN;
import static org.preceptor.research.RatingWeight.ORDINARY;
import static org.preceptor.research.RatingWeight.WITHDRAWING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule's cases, and the laws it keeps for any answers. */
class RatingTest {

  private static final List<RatingWeight> WEIGHTS =
      List.of(CRITICAL, CRITICAL_IF_SHOWN, WITHDRAWING, ORDINARY, ORDINARY, ORDINARY);

  private static RatingAnswer item(RatingWeight weight, Answer answer) {
    return RatingAnswer.of(weight + "/" + answer, weight, answer);
  }

  private static RatingLevel rated(RatingAnswer... answers) {
    return Rating.of(List.of(answers)).level();
  }

  private static List<RatingAnswer> yes(int ordinary) {
    return Collections.nCopies(ordinary, item(ORDINARY, YES));
  }

  private static RatingAnswer[] and(List<RatingAnswer> some, RatingAnswer... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toArray(RatingAnswer[]::new);
  }

  @Test
  void whatWasTakenBackIsNotReliedOn() {
    assertThat(rated(and(yes(15), item(WITHDRAWING, NO)))).isEqualTo(DO_NOT_RELY);
  }

  @Test
  void twoCriticalFlawsAreNotReliedOnAndOneIsLow() {
    assertThat(rated(and(yes(14), item(CRITICAL, NO), item(CRITICAL_IF_SHOWN, NO))))
        .isEqualTo(DO_NOT_RELY);
    assertThat(rated(and(yes(15), item(CRITICAL, NO)))).isEqualTo(LOW);
  }

  @Test
  void silenceOnACriticalItemIsUnclearAndNeverLow() {
    assertThat(rated(and(yes(15), item(CRITICAL, NOT_REPORTED)))).isEqualTo(UNCLEAR);
    assertThat(rated(and(yes(15), item(CRITICAL_IF_SHOWN, NOT_REPORTED)))).isEqualTo(HIGH);
  }

  @Test
  void moreThanAThirdInTheDarkIsUnclear() {
    var dark = item(ORDINARY, NOT_REPORTED);
    assertThat(rated(and(yes(4), dark, dark))).isEqualTo(MODERATE);
    assertThat(rated(and(yes(4), dark, dark, dark))).isEqualTo(UNCLEAR);
  }

  @Test
  void oneWeaknessAndOneGapAreStillHigh() {
    assertThat(rated(and(yes(8), item(ORDINARY, NO), item(ORDINARY, NOT_REPORTED))))
        .isEqualTo(HIGH);
    assertThat(rated(and(yes(8), item(ORDINARY, NO), item(CRITICAL, PARTLY)))).isEqualTo(MODERATE);
  }

  @Test
  void anItemThatDoesNotApplyIsNotAYes() {
    var dark = item(ORDINARY, NOT_REPORTED);
    assertThat(rated(and(yes(2), dark))).isEqualTo(HIGH);
    assertThat(rated(and(yes(1), dark, item(ORDINARY, NOT_APPLICABLE)))).isEqualTo(UNCLEAR);
    assertThat(rated(item(ORDINARY, NOT_APPLICABLE))).isEqualTo(UNCLEAR);
  }

  @Test
  void anOpenItemCountsAsNotReported() {
    var open =
        new RatingAnswer("open", CRITICAL, Optional.empty(), EnumSet.allOf(Answer.class), true);
    assertThat(rated(and(yes(9), open))).isEqualTo(UNCLEAR);
  }

  @Test
  void whatOneFindingWouldChangeIsSaid() {
    var silent = RatingAnswer.of("funding", CRITICAL, NOT_REPORTED);
    assertThat(Rating.of(List.of(and(yes(9), silent))).changes())
        .containsExactly(
            new RatingChange(List.of(new RatingChange.To("funding", YES)), HIGH),
            new RatingChange(List.of(new RatingChange.To("funding", NO)), LOW));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static List<RatingAnswer> some(Random random, int most) {
    var answers = new ArrayList<RatingAnswer>();
    int size = 1 + random.nextInt(most);
    int kindness = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      var possible = EnumSet.allOf(Answer.class);
      if (random.nextBoolean()) {
        possible.remove(PARTLY);
      }
      answers.add(
          new RatingAnswer(
              "item-" + i,
              WEIGHTS.get(random.nextInt(WEIGHTS.size())),
              random.nextInt(12) == 0
                  ? Optional.empty()
                  : Optional.of(one(random, possible, kindness)),
              possible,
              random.nextInt(6) > 0));
    }
    return answers;
  }

  private static Answer one(Random random, Set<Answer> possible, int kindness) {
    return random.nextInt(10) < kindness
        ? YES
        : possible.stream().sorted().toList().get(random.nextInt(possible.size()));
  }

  private static List<RatingAnswer> with(List<RatingAnswer> answers, int place, Answer answer) {
    var changed = new ArrayList<>(answers);
    changed.set(place, answers.get(place).with(answer));
    return changed;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aBetterAnswerNeverLowersTheLevel(long seed) {
    var answers = some(new Random(seed), 16);
    var before = Rating.of(answers).level();
    for (int i = 0; i < answers.size(); i++) {
      for (var better : better(answers.get(i))) {
        assertThat(Rating.of(with(answers, i, better)).level()).isGreaterThanOrEqualTo(before);
      }
    }
  }

  private static List<Answer> better(RatingAnswer answer) {
    var better =
        answer.is(YES) || answer.is(NOT_APPLICABLE)
            ? List.<Answer>of()
            : answer.is(NO) ? List.of(PARTLY, YES) : List.of(YES);
    return better.stream().filter(answer.possible()::contains).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheItemsDoesNotMatter(long seed) {
    var random = new Random(seed);
    var answers = some(random, 16);
    var before = Rating.of(answers);
    Collections.shuffle(answers, random);
    var after = Rating.of(answers);

    assertThat(after.level()).isEqualTo(before.level());
    assertThat(after.lowest()).isEqualTo(before.lowest());
    assertThat(after.highest()).isEqualTo(before.highest());
    assertThat(after.reasons()).containsExactlyInAnyOrderElementsOf(before.reasons());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noNumberOfYesBuysBackACriticalNo(long seed) {
    var random = new Random(seed);
    var answers = some(random, 16);
    answers.add(item(random.nextBoolean() ? CRITICAL : CRITICAL_IF_SHOWN, NO));
    for (int more = 0; more < 100; more++) {
      answers.add(item(ORDINARY, YES));
    }
    assertThat(Rating.of(answers).level()).isLessThanOrEqualTo(LOW);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theBandHoldsTheLevelAndWhateverIsFound(long seed) {
    var random = new Random(seed);
    var answers = some(random, 16);
    var rating = Rating.of(answers);
    assertThat(rating.level()).isBetween(rating.lowest(), rating.highest());

    var found = new ArrayList<RatingAnswer>();
    for (var answer : answers) {
      boolean unknown = answer.answer().isEmpty() || answer.is(NOT_REPORTED);
      boolean doubtful = unknown || (!answer.sure() && !answer.is(NOT_APPLICABLE));
      found.add(doubtful ? answer.with(random.nextBoolean() ? YES : NO) : answer);
    }
    assertThat(Rating.of(found).level()).isBetween(rating.lowest(), rating.highest());
  }

  private static RatingBounds bounds(EditorialState known, List<RatingAnswer> notAsked) {
    return new RatingBounds(known, notAsked);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noAnswersWhateverLiftWhatWasRetracted(long seed) {
    var random = new Random(seed);
    var answers = some(random, 16);
    for (var all : List.of(answers, answers.stream().map(one -> one.with(YES)).toList())) {
      var retracted = bounds(EditorialState.RETRACTED, List.of());
      var rating = Rating.of(all, retracted);

      assertThat(List.of(rating.level(), rating.lowest(), rating.highest()))
          .containsOnly(DO_NOT_RELY);
      assertThat(rating.changes()).isEmpty();
      assertThat(RatingFlips.of(all, retracted).up()).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatItsEditorsDoubtIsUnclearAtMost(long seed) {
    var rating = Rating.of(some(new Random(seed), 16), bounds(EditorialState.CONCERN, List.of()));

    assertThat(rating.level()).isLessThanOrEqualTo(UNCLEAR);
    assertThat(rating.highest()).isLessThanOrEqualTo(UNCLEAR);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWasNeverAskedKeepsItFromHighAndWidensTheBand(long seed) {
    var random = new Random(seed);
    var answers = some(random, 12);
    var silent =
        new RatingAnswer("never", CRITICAL, Optional.empty(), EnumSet.allOf(Answer.class), true);
    var whole = Rating.of(answers);
    var part = Rating.of(answers, bounds(EditorialState.NONE, List.of(silent)));

    assertThat(part.level()).isLessThanOrEqualTo(MODERATE);
    assertThat(part.level()).isBetween(part.lowest(), part.highest());
    assertThat(part.lowest()).isLessThanOrEqualTo(whole.lowest());
    for (var found : List.of(YES, NO)) {
      var asked = new ArrayList<>(answers);
      asked.add(silent.with(found));
      assertThat(Rating.of(asked).level()).isBetween(part.lowest(), part.highest());
    }
  }

  @Test
  void anUnsureAnswerKeepsTheLevelAndWidensTheBand() {
    var sure = List.of(and(yes(9), item(CRITICAL, YES)));
    var unsure = List.of(and(yes(9), item(CRITICAL, YES).unsure()));

    assertThat(Rating.of(sure).lowest()).isEqualTo(HIGH);
    assertThat(Rating.of(unsure).level()).isEqualTo(HIGH);
    assertThat(Rating.of(unsure).lowest()).isEqualTo(LOW);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFlipSetIsTheSmallestThatBruteForceFinds(long seed) {
    var answers = some(new Random(seed), 6);
    var level = RatingTally.of(answers).level();
    var flips = RatingFlips.of(answers);
    var bruteUp = new int[] {Integer.MAX_VALUE};
    var bruteDown = new int[] {Integer.MAX_VALUE};
    everyWay(answers, 0, 0, level, bruteUp, bruteDown);

    assertThat(flips.up().map(up -> up.answers().size()).orElse(Integer.MAX_VALUE))
        .isEqualTo(bruteUp[0]);
    assertThat(flips.down().map(down -> down.answers().size()).orElse(Integer.MAX_VALUE))
        .isEqualTo(bruteDown[0]);
    Stream.of(flips.up(), flips.down())
        .flatMap(Optional::stream)
        .forEach(
            change ->
                assertThat(Rating.of(changed(answers, change)).level()).isEqualTo(change.level()));
  }

  private static void everyWay(
      List<RatingAnswer> answers, int place, int changes, RatingLevel now, int[] up, int[] down) {
    if (place == answers.size()) {
      int compared = RatingTally.of(answers).level().compareTo(now);
      if (compared > 0) {
        up[0] = Math.min(up[0], changes);
      } else if (compared < 0) {
        down[0] = Math.min(down[0], changes);
      }
      return;
    }
    everyWay(answers, place + 1, changes, now, up, down);
    if (!answers.get(place).is(NOT_APPLICABLE)) {
      for (var other : answers.get(place).possible()) {
        if (other != NOT_APPLICABLE && !answers.get(place).is(other)) {
          everyWay(with(answers, place, other), place + 1, changes + 1, now, up, down);
        }
      }
    }
  }

  private static List<RatingAnswer> changed(List<RatingAnswer> answers, RatingChange change) {
    var result = answers;
    for (var to : change.answers()) {
      for (int i = 0; i < result.size(); i++) {
        if (result.get(i).item().equals(to.item())) {
          result = with(result, i, to.answer());
        }
      }
    }
    return result;
  }
}
