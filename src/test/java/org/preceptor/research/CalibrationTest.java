package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.competence.Evidence;
import org.preceptor.content.Diagnostics;
import org.preceptor.research.CalibrationComparison.Match;
import org.preceptor.research.CalibrationComparison.Shown;
import org.preceptor.research.yaml.ShippedCalibrations;
import org.preceptor.standards.ObligationId;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** The shipped key, and what people say beside it. */
class CalibrationTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Diagnostics diagnostics = new Diagnostics();
  private final Calibration calibration = ShippedCalibrations.fourPapers(diagnostics);
  private final PersonId amara = PersonId.random();

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private CalibrationRating rating(String source, int time, Map<String, Answer> but, Instant at) {
    var keyed = calibration.source(source).orElseThrow();
    var answers = new ArrayList<AnswerStep>();
    for (var item : calibration.items()) {
      var said = but.getOrDefault(item.id(), keyed.answer(item).answer());
      answers.add(new AnswerGiven(item.id(), said, "", true, NOON));
    }
    return new CalibrationRating(
        CalibrationRatingId.random(),
        calibration.ref(),
        source,
        amara,
        OrganizationId.random(),
        time,
        NOON,
        answers,
        Optional.of(at));
  }

  private CalibrationComparison compared(String source, Map<String, Answer> but) {
    return calibration.compare(rating(source, 1, but, NOON));
  }

  @Test
  void theShippedKeyIsSoundAndTellsFourQualitiesApart() {
    assertThat(diagnostics.all()).isEmpty();
    assertThat(calibration.sources())
        .extracting(source -> calibration.keySheet(source).rating().level())
        .containsExactly(
            RatingLevel.MODERATE, RatingLevel.DO_NOT_RELY, RatingLevel.HIGH, RatingLevel.MODERATE);
    assertThat(calibration.sources())
        .filteredOn(source -> !source.reference().notices().isEmpty())
        .hasSize(1);
  }

  @Test
  void whatEditorsAreToldIsWhatTheReaderTakes() throws IOException {
    var text = Files.readString(Path.of("content/calibrations/four-well-known-papers.yaml"));
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                Files.readString(Path.of("src/main/resources/schema/calibration.schema.json")));

    assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
    for (var key : List.of("keyed-by:", "setting:", "because:", "asks:")) {
      assertThat(schema.validate(text.replace(key, "x" + key), InputFormat.YAML)).isNotEmpty();
    }
  }

  @Test
  void whoSaysWhatTheKeySaysAgreesInEverything() {
    for (var source : calibration.sources()) {
      var comparison = compared(source.id(), Map.of());

      assertThat(comparison.differences()).isEmpty();
      assertThat(comparison.sameLevel()).isTrue();
      assertThat(comparison.agreement().percent()).hasValue(1);
      assertThat(comparison.agreement().gwetsAc1()).hasValue(1);
      assertThat(alone(comparison).values()).containsOnly(Shown.MET);
    }
  }

  @Test
  void anAnswerThatTheKeyLetsStandIsNoDifferenceAndCountsAsTheSame() {
    var comparison = compared("safety-planning", Map.of("method", Answer.PARTLY));

    assertThat(comparison.lines())
        .filteredOn(line -> line.item().id().equals("method"))
        .extracting(CalibrationComparison.Line::match)
        .containsExactly(Match.DEFENSIBLE);
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.agreement().percent()).hasValue(1);
  }

  /** What it shows of somebody's duties who compared this source alone. */
  private static Map<ObligationId, Shown> alone(CalibrationComparison comparison) {
    return comparison.duties(comparison.agreement());
  }

  @Test
  void whoAnswersYesToEverythingMeetsNoDutyHoweverGoodTheSource() {
    var yes =
        calibration.items().stream()
            .collect(Collectors.toMap(ChecklistItem::id, item -> Answer.YES));
    for (var source : calibration.sources()) {
      var comparison = compared(source.id(), yes);

      assertThat(alone(comparison).values()).doesNotContain(Shown.MET);
      assertThat(comparison.evidence(comparison.agreement(), NOON))
          .extracting(Evidence::outcome)
          .doesNotContain(Evidence.Outcome.MET);
    }
    assertThat(alone(compared("safety-planning", yes)).values()).contains(Shown.PRACTICED);
  }

  @Test
  void whatIsShownOfADutyIsAsOneAgreedWithTheKeyUntilThen() {
    var yes =
        calibration.items().stream()
            .collect(Collectors.toMap(ChecklistItem::id, item -> Answer.YES));
    var first = rating("bowel-and-vaccine", 1, yes, at(1));
    var second = rating("moved-feeds", 1, Map.of(), at(2));
    var standing = new CalibrationStanding(calibration, List.of(first, second));
    var alone = new CalibrationStanding(calibration, List.of(second));

    assertThat(alone.duties(calibration.compare(second)).values()).containsOnly(Shown.MET);
    assertThat(standing.duties(calibration.compare(second)).values()).containsOnly(Shown.PRACTICED);
    assertThat(standing.criticalDifferences()).isPositive();
  }

  @Test
  void oneCriticalItemAnsweredOtherwiseMeansThatItsDutyIsNotMet() {
    var trusting = compared("bowel-and-vaccine", Map.of("standing", Answer.YES));

    assertThat(alone(trusting)).containsEntry(new ObligationId("2.26-e"), Shown.NOT_MET);
    assertThat(alone(trusting)).containsEntry(new ObligationId("2.26-b"), Shown.MET);
  }

  @Test
  void ofUncriticalItemsMoreThanHalfHaveToHold() {
    var one = compared("nine-questions", Map.of("training", Answer.NO));
    var both = compared("nine-questions", Map.of("training", Answer.NO, "venue", Answer.NO));

    assertThat(alone(one)).containsEntry(new ObligationId("2.26-c"), Shown.NOT_MET);
    assertThat(alone(both)).containsEntry(new ObligationId("2.26-c"), Shown.NOT_MET);
    assertThat(alone(compared("nine-questions", Map.of("funding", Answer.NO))))
        .containsEntry(new ObligationId("2.26-b"), Shown.MET);
  }

  @Test
  void judgingTheWholeIsMetByTheSameLevelOnly() {
    var trusting =
        compared(
            "bowel-and-vaccine",
            Map.of(
                "standing", Answer.YES,
                "numbers", Answer.YES,
                "interests", Answer.YES,
                "threats", Answer.YES));

    assertThat(trusting.said()).isNotEqualTo(RatingLevel.DO_NOT_RELY);
    assertThat(alone(trusting)).containsEntry(Calibration.WHOLE, Shown.NOT_MET);
  }

  @Test
  void everyDutyOfTheStandardIsShownOnceForASource() {
    var comparison = compared("moved-feeds", Map.of());
    var evidence = comparison.evidence(comparison.agreement(), NOON);

    assertThat(evidence)
        .extracting(one -> one.obligation().value())
        .containsExactlyInAnyOrder(
            "2.26-a", "2.26-b", "2.26-c", "2.26-d", "2.26-e", "2.26-f", "2.26-g");
    assertThat(evidence)
        .allSatisfy(
            one -> {
              assertThat(one.kind()).isEqualTo(Evidence.Kind.CALIBRATION);
              assertThat(one.ref()).isEqualTo("calibration/four-well-known-papers@2#moved-feeds");
            });
    assertThat(calibration.obligations()).hasSize(7);
  }

  @Test
  void whoHasSeenTheKeyShowsNothingByRatingAgainAndMovesNoFigure() {
    var again = rating("moved-feeds", 2, Map.of(), NOON);
    var blind = rating("moved-feeds", 1, Map.of("design", Answer.NO), NOON);
    var standing = new CalibrationStanding(calibration, List.of(blind, again));

    var seen = calibration.compare(again);
    assertThat(seen.evidence(seen.agreement(), NOON)).isEmpty();
    assertThat(standing.compared()).hasSize(1);
    assertThat(standing.agreement().percent().orElseThrow()).isCloseTo(15 / 16.0, within(1e-9));
  }

  @Test
  void itEndsWithAsManyDifferentSourcesAsItAsksFor() {
    var since = NOON;
    var ratings =
        List.of(
            rating("safety-planning", 1, Map.of(), NOON.minusSeconds(9)),
            rating("moved-feeds", 1, Map.of(), at(1)),
            rating("moved-feeds", 2, Map.of(), at(2)),
            rating("nine-questions", 1, Map.of(), at(3)));

    assertThat(calibration.finishedAt(ratings, Instant.EPOCH)).contains(at(3));
    assertThat(calibration.finishedAt(ratings, since)).isEmpty();
    var more = new ArrayList<>(ratings);
    more.add(rating("safety-planning", 2, Map.of(), at(4)));
    assertThat(calibration.finishedAt(more, since)).contains(at(4));
  }

  private static Instant at(int minutes) {
    return NOON.plus(Duration.ofMinutes(minutes));
  }

  @Test
  void onlyTheShortestSourcesCountAndNeverTheWorkItself() {
    var size = calibration.size();
    int words = 0;
    for (var source : calibration.sources()) {
      words += source.found().split("\\s+").length;
      for (var key : source.key().values()) {
        words += key.because().split("\\s+").length;
      }
    }

    assertThat(size.answers()).isEqualTo(3 * 16);
    assertThat(size.words()).isBetween(500, words);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void answersNearerToTheKeyNeverAgreeLessInPercent(long seed) {
    var random = new Random(seed);
    var source = calibration.sources().get(random.nextInt(4));
    var said = new HashMap<String, Answer>();
    for (var item : calibration.items()) {
      var possible = List.copyOf(item.possible());
      said.put(item.id(), possible.get(random.nextInt(possible.size())));
    }
    var before = compared(source.id(), said);
    var differing = before.differences();
    if (differing.isEmpty()) {
      return;
    }
    said.remove(differing.get(random.nextInt(differing.size())).item().id());
    var after = compared(source.id(), said);

    assertThat(after.agreement().percent().orElseThrow())
        .isGreaterThan(before.agreement().percent().orElseThrow());
    assertThat(alone(after).entrySet())
        .filteredOn(
            duty -> !duty.getKey().equals(Calibration.WHOLE) && duty.getValue() == Shown.NOT_MET)
        .allSatisfy(duty -> assertThat(alone(before)).containsEntry(duty.getKey(), Shown.NOT_MET));
  }

  @Test
  void whatDifferedMostOftenIsReadAgainFirst() {
    var standing =
        new CalibrationStanding(
            calibration,
            List.of(
                rating("moved-feeds", 1, Map.of("design", Answer.NO), at(1)),
                rating(
                    "nine-questions",
                    1,
                    Map.of("design", Answer.NO, "answerable", Answer.NO),
                    at(2))));

    assertThat(standing.reread())
        .extracting(one -> one.item().id() + " " + one.times())
        .containsExactly("design 2", "answerable 1");
    assertThat(standing.next().map(KeyedSource::id)).contains("safety-planning");
  }

  @Test
  void everyAnswerOfTheKeyIsOneThatCanBeGiven() {
    for (var source : calibration.sources()) {
      for (var item : calibration.items()) {
        assertThat(item.possible()).contains(source.answer(item).answer());
        assertThat(item.possible()).containsAll(source.answer(item).also());
      }
    }
    assertThat(Arrays.stream(Match.values()).filter(Match::holds)).hasSize(2);
  }
}
