package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.standards.Jurisdiction;

/** Hours across zones, changes of the clock, ends of years and leap days, right to the minute. */
class EvaluationTimeTest {

  private static final ZoneId CHICAGO = Logs.CHICAGO;
  private static final Instant LATER = Instant.parse("2032-01-01T00:00:00Z");

  private static SupervisionRules rules(Measure... measures) {
    var source = new RuleSource("s", "S", RuleSource.Kind.LAW, "", LocalDate.of(2024, 1, 1));
    var rules = new ArrayList<SupervisionRule>();
    for (var measure : measures) {
      rules.add(
          new SupervisionRule(
              "rule-" + rules.size(),
              "1(a)",
              "says",
              "mend",
              source,
              SupervisionRule.Confidence.HIGH,
              measure));
    }
    return new SupervisionRules(
        "us-oh",
        1,
        new Jurisdiction("US-OH"),
        "Ohio",
        "LISW",
        CHICAGO,
        1,
        OptionalInt.empty(),
        List.of(source),
        rules,
        List.of());
  }

  private static Evaluation evaluate(Measure measure, SessionHeld... sessions) {
    return Evaluation.of(Logs.of(CHICAGO, List.of(sessions), List.of()), rules(measure), LATER);
  }

  private static SessionHeld at(String time, int minutes) {
    return Logs.session(CHICAGO, time, minutes);
  }

  private static Measure cap(int minutes, Window window) {
    return new Measure.Cap(minutes, window, Which.ALL);
  }

  @Test
  void thirtyDaysAreOverToTheMinute() {
    var first = at("2026-01-05T10:00", 600);
    // the last minute of the first session is 19:59, so that its room is there again 30 days later
    assertThat(evaluate(cap(600, Window.THIRTY_DAYS), first, at("2026-02-04T09:59", 1)).counted())
        .isEqualTo(600);
    assertThat(evaluate(cap(600, Window.THIRTY_DAYS), first, at("2026-02-04T10:00", 1)).counted())
        .isEqualTo(601);
    assertThat(evaluate(cap(600, Window.THIRTY_DAYS), first, at("2026-02-04T09:30", 60)).counted())
        .isEqualTo(630);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2026-01-11T23:30", // a Sunday
    "MONTH, 2026-01-31T23:30",
    "MONTH, 2026-12-31T23:30", // over the end of a year
    "MONTH, 2028-02-29T23:30", // a leap day
    "TWELVE_MONTHS, 2026-12-31T23:30",
  })
  void aSessionOverMidnightFillsTwoWindows(Window window, String time) {
    var first = at(time.substring(0, 4) + "-01-01T08:00", 1);
    var session = at(time, 60);

    // of sixty minutes thirty fall on either side; the window of the first holds one more already
    int room = window == Window.TWELVE_MONTHS || time.contains("-01-31") ? 29 : 30;
    assertThat(evaluate(cap(30, window), first, session).counted()).isEqualTo(1 + room + 30);
  }

  @Test
  void theHourThatTheClocksSkipIsNotCountedAndTheOneTheyRepeatIsCountedTwice() {
    // 2026-03-08 01:30 to 03:30 by the clock is one hour; 2026-11-01 00:30 to 02:30 is three
    var spring = between("2026-03-08T07:30:00Z", "2026-03-08T08:30:00Z");
    var fall = between("2026-11-01T05:30:00Z", "2026-11-01T08:30:00Z");

    assertThat(LocalDateTime.ofInstant(spring.ends(), CHICAGO))
        .isEqualTo(LocalDateTime.parse("2026-03-08T03:30"));
    assertThat(LocalDateTime.ofInstant(fall.ends(), CHICAGO))
        .isEqualTo(LocalDateTime.parse("2026-11-01T02:30"));
    assertThat(evaluate(cap(600, Window.MONTH), spring).counted()).isEqualTo(60);
    assertThat(evaluate(cap(600, Window.MONTH), fall).counted()).isEqualTo(180);
    assertThat(evaluate(cap(100, Window.THIRTY_DAYS), fall).counted()).isEqualTo(100);
  }

  private static SessionHeld between(String from, String to) {
    return new SessionHeld(from, Instant.parse(from), Instant.parse(to), Mode.VIDEO, 1, "Ruth");
  }

  @Test
  void theZoneOfPracticeDecidesInWhichYearAnHourFalls() {
    // new year's eve at 23:30 in Los Angeles, the year after in New York
    var session = between("2027-01-01T07:30:00Z", "2027-01-01T08:30:00Z");
    var december = between("2026-12-20T18:00:00Z", "2026-12-20T18:40:00Z");
    var sessions = List.of(december, session);
    var forty = rules(cap(40, Window.MONTH));

    var west = Logs.of(ZoneId.of("America/Los_Angeles"), sessions, List.of());
    var east = Logs.of(ZoneId.of("America/New_York"), sessions, List.of());

    assertThat(Evaluation.of(west, forty, LATER).counted()).isEqualTo(40 + 30);
    assertThat(Evaluation.of(east, forty, LATER).counted()).isEqualTo(40 + 40);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T15:59:00Z, 0",
    "2026-01-05T16:00:00Z, 0",
    "2026-01-05T16:00:59Z, 0",
    "2026-01-05T16:01:00Z, 1",
    "2026-01-05T16:30:30Z, 30",
    "2026-01-05T17:00:00Z, 60",
    "2026-01-05T18:00:00Z, 60",
  })
  void onlyWhatIsOverCounts(Instant now, int minutes) {
    var log = Logs.of(CHICAGO, List.of(at("2026-01-05T10:00", 60)), List.of());

    assertThat(Evaluation.of(log, rules(cap(600, Window.EVER)), now).counted()).isEqualTo(minutes);
  }

  @Test
  void anAgreementCountsFromItsFirstMinuteToItsLast() {
    var from = Instant.parse("2026-01-05T16:30:10Z"); // signed ten seconds after half past
    var until = Instant.parse("2026-01-05T16:50:50Z");
    var log =
        new HoursLog(
            CHICAGO,
            List.of(at("2026-01-05T10:00", 60)),
            List.of(),
            List.of(new AgreementSpan("Ruth", from, Optional.of(until), Optional.empty())),
            List.of(),
            List.of(),
            Optional.empty());

    var evaluation = Evaluation.of(log, rules(new Measure.UnderAgreement(false)), LATER);

    assertThat(evaluation.counted()).isEqualTo(19); // 16:31 to 16:49, each of them whole
    assertThat(evaluation.held()).isEqualTo(60);
  }

  @Test
  void aYearThatBeginsOnALeapDayBeginsAgainAtTheEndOfFebruary() {
    var first = LocalDate.of(2024, 2, 29);

    assertThat(Window.TWELVE_MONTHS.around(LocalDate.of(2025, 2, 27), first))
        .isEqualTo(new Days(first, LocalDate.of(2025, 2, 27)));
    assertThat(Window.TWELVE_MONTHS.around(LocalDate.of(2025, 2, 28), first).first())
        .isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(Window.TWELVE_MONTHS.around(LocalDate.of(2028, 2, 29), first).first())
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({"2026-02-27, SHORT", "2026-02-28, MET"})
  void twoYearsFromALeapDayAreOverOnTheLastDayOfFebruary(LocalDate last, Verdict.Kind kind) {
    var practice =
        List.of(new PracticeDay(LocalDate.of(2024, 2, 29), 60, 0), new PracticeDay(last, 60, 0));
    var period = rules(new Measure.Period(24, Optional.empty(), true));

    // worked on the last day itself, which is the last of the 24 months from 2026-02-28 on
    assertThat(
            Evaluation.of(Logs.of(CHICAGO, List.of(), practice), period, LATER)
                .verdict("rule-0")
                .orElseThrow()
                .kind())
        .isEqualTo(kind);
  }

  @Test
  void aMonthIsJudgedWhenItIsOverAndNotAMinuteBefore() {
    var practice = List.of(new PracticeDay(LocalDate.of(2026, 2, 2), 0, 1200));
    var ratio = rules(new Measure.Ratio(60, Optional.empty(), 1200, Window.MONTH));
    var log = Logs.of(CHICAGO, List.of(), practice);
    var march = LocalDate.of(2026, 3, 1).atStartOfDay(CHICAGO).toInstant();

    assertThat(kind(Evaluation.of(log, ratio, march.minus(Duration.ofMinutes(1)))))
        .isEqualTo(Verdict.Kind.NOT_DUE);
    assertThat(kind(Evaluation.of(log, ratio, march))).isEqualTo(Verdict.Kind.BROKEN);
  }

  @ParameterizedTest
  @CsvSource({"59, BROKEN", "60, MET", "240, MET", "241, BROKEN"})
  void aRatioIsRightToTheMinute(int minutes, Verdict.Kind kind) {
    var practice = List.of(new PracticeDay(LocalDate.of(2026, 2, 2), 0, 2400));
    var ratio = rules(new Measure.Ratio(60, Optional.of(240), 2400, Window.WEEK));
    var log = Logs.of(CHICAGO, List.of(at("2026-02-08T12:00", minutes)), practice);

    assertThat(kind(Evaluation.of(log, ratio, LATER))).isEqualTo(kind);
  }

  private static Verdict.Kind kind(Evaluation evaluation) {
    return evaluation.verdicts().getFirst().kind();
  }

  @Test
  void aQuarterIsAskedForWhenItIsOver() {
    var signing = rules(new Measure.SignedQuarterly());
    var log = Logs.of(CHICAGO, List.of(at("2026-12-31T23:00", 60)), List.of());
    var newYear = LocalDate.of(2027, 1, 1).atStartOfDay(CHICAGO).toInstant();

    assertThat(kind(Evaluation.of(log, signing, newYear.minusSeconds(1))))
        .isEqualTo(Verdict.Kind.NOT_DUE);
    assertThat(kind(Evaluation.of(log, signing, newYear))).isEqualTo(Verdict.Kind.BROKEN);
  }

  @Test
  void aForecastGoesOnAtThePaceOfTheLastThreeMonths() {
    var sessions = new ArrayList<SessionHeld>();
    for (int week = 0; week < 13; week++) {
      var day = LocalDate.of(2026, 1, 5).plusWeeks(week);
      sessions.add(Logs.session(CHICAGO, day.atTime(10, 0), 60, Mode.IN_PERSON, 1));
    }
    var total = rules(new Measure.Total(1560, Measure.Quantity.SUPERVISION, Which.ALL));
    var log = Logs.of(CHICAGO, sessions, List.of());
    var today = LocalDate.of(2026, 4, 5).atTime(12, 0).atZone(CHICAGO).toInstant();

    // 13 of 26 hours in 91 days: the other 13 take 91 more
    var forecast = Evaluation.of(log, total, today).forecast().orElseThrow();
    assertThat(forecast.day()).isEqualTo(LocalDate.of(2026, 7, 5));

    var longAgo = Evaluation.of(log, total, LATER);
    assertThat(longAgo.forecast()).isEmpty();
    assertThat(longAgo.progress())
        .containsExactly(new Evaluation.Progress(total.rules().getFirst(), 780, 1560));
  }
}
