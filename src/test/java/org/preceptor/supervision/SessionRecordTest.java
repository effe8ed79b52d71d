package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.supervision.HoursExamples.TEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.SessionRecord.Held;

class SessionRecordTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final Agreement agreement =
      AgreementExamples.signedByAll(AgreementExamples.opened(2), AgreementExamples.OPENED);
  private final PersonId supervisor = agreement.supervisor();
  private final PersonId someone = agreement.supervisees().getFirst().person();
  private final PersonId other = agreement.supervisees().getLast().person();
  private final Held hour = HoursExamples.held(agreement, TEN, 60);
  private final SessionRecord recorded = HoursExamples.recorded(agreement, hour);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private Optional<HoursRefusal> refusal(Held held, SessionRecord... others) {
    return SessionRecord.refusesFirst(agreement, held, supervisor, List.of(others), NOW);
  }

  private Held lasting(int seconds) {
    return new Held(
        TEN, TEN.plusSeconds(seconds), hour.zone(), hour.mode(), hour.focus(), hour.present());
  }

  private Optional<HoursRefusal> correction(
      int basis, Optional<Held> held, String reason, PersonId by) {
    return recorded.refusesCorrection(agreement, basis, held, reason, by, List.of(recorded), NOW);
  }

  @Test
  void itCountsOnceBothHaveConfirmedIt() {
    assertThat(recorded.missing()).containsExactly(someone);
    assertThat(recorded.counted(someone)).isEmpty();

    var settled = HoursExamples.settled(recorded);

    assertThat(settled.missing()).isEmpty();
    assertThat(settled.counted(someone))
        .contains(
            new SessionHeld(
                recorded.id().toString(),
                TEN,
                TEN.plusSeconds(3600),
                Mode.IN_PERSON,
                1,
                supervisor.toString()));
    assertThat(settled.counted(other)).isEmpty();
  }

  @Test
  void inAGroupEachConfirmsForThemselves() {
    var group = HoursExamples.recorded(agreement, HoursExamples.with(hour, Set.of(someone, other)));

    var half = HoursExamples.confirmed(group, other);

    assertThat(half.counted(other).orElseThrow().supervisees()).isEqualTo(2);
    assertThat(half.counted(someone)).isEmpty();
    assertThat(half.missing()).containsExactly(someone);
  }

  @Test
  void aCorrectionTakesNothingAwayUntilBothHaveConfirmedIt() {
    var settled = HoursExamples.settled(recorded);
    var shorter = HoursExamples.held(agreement, TEN, 45);

    var corrected = HoursExamples.corrected(settled, Optional.of(shorter), someone);

    assertThat(corrected.entries().getFirst()).isEqualTo(settled.entries().getFirst());
    assertThat(corrected.missing()).containsExactly(supervisor);
    assertThat(corrected.counted(someone)).isEqualTo(settled.counted(someone));
    assertThat(HoursExamples.settled(corrected).counted(someone).orElseThrow().ends())
        .isEqualTo(shorter.ends());
  }

  @Test
  void whatBothSayDidNotTakePlaceDoesNotCount() {
    var settled = HoursExamples.settled(recorded);

    var withdrawn = HoursExamples.corrected(settled, Optional.empty(), supervisor);

    assertThat(withdrawn.counted(someone)).isPresent();
    assertThat(HoursExamples.settled(withdrawn).counted(someone)).isEmpty();
  }

  @Test
  void whoIsCorrectedOutOfASessionHasASayInIt() {
    var settled = HoursExamples.settled(recorded);

    var corrected =
        HoursExamples.corrected(
            settled, Optional.of(HoursExamples.with(hour, Set.of(other))), supervisor);

    assertThat(corrected.missing()).containsExactlyInAnyOrder(someone, other);
    assertThat(corrected.counted(someone)).isPresent();
    assertThat(HoursExamples.confirmed(corrected, someone).counted(someone)).isEmpty();
  }

  @Test
  void itIsRecordedWhetherOrNotAnAgreementWasInForce() {
    var before = HoursExamples.held(agreement, AgreementExamples.OPENED.minusSeconds(86400), 60);

    assertThat(refusal(before)).isEmpty();
    assertThat(
            SessionRecord.refusesFirst(
                AgreementExamples.opened(1),
                HoursExamples.held(agreement, TEN, 60),
                someone,
                List.of(),
                NOW))
        .contains(HoursRefusal.NOT_A_PARTY);
  }

  @Test
  void whatCannotHaveBeenIsRefused() {
    assertThat(refusal(hour)).isEmpty();
    assertThat(refusal(lasting(0))).contains(HoursRefusal.NO_TIME);
    assertThat(refusal(lasting(-60))).contains(HoursRefusal.NO_TIME);
    assertThat(refusal(lasting(90))).contains(HoursRefusal.NOT_WHOLE_MINUTES);
    assertThat(refusal(lasting(24 * 3600))).isEmpty();
    assertThat(refusal(lasting(24 * 3600 + 60))).contains(HoursRefusal.LONGER_THAN_A_DAY);
    assertThat(refusal(HoursExamples.with(hour, Set.of()))).contains(HoursRefusal.NOBODY_PRESENT);
    assertThat(refusal(HoursExamples.with(hour, Set.of(supervisor))))
        .contains(HoursRefusal.NOT_A_PARTY);
    assertThat(refusal(HoursExamples.held(agreement, NOW.minusSeconds(3600), 60))).isEmpty();
    assertThat(refusal(HoursExamples.held(agreement, NOW.minusSeconds(3600), 61)))
        .contains(HoursRefusal.IN_THE_FUTURE);
    assertThat(SessionRecord.refusesFirst(agreement, hour, other, List.of(), NOW))
        .contains(HoursRefusal.NOT_A_PARTY);
  }

  @Test
  void nobodyIsInTwoSessionsAtOnce() {
    var last = HoursExamples.held(agreement, TEN.plusSeconds(59 * 60), 30);
    var next = HoursExamples.held(agreement, TEN.plusSeconds(60 * 60), 30);

    assertThat(refusal(last, recorded)).contains(HoursRefusal.OVERLAPS);
    assertThat(refusal(next, recorded)).isEmpty();
    assertThat(refusal(HoursExamples.with(hour, Set.of(other)), recorded))
        .as("the supervisor is in both")
        .contains(HoursRefusal.OVERLAPS);
    var elsewhere = AgreementExamples.opened(1);
    var theirs = HoursExamples.recorded(elsewhere, HoursExamples.held(elsewhere, TEN, 60));
    assertThat(refusal(hour, theirs)).isEmpty();
    assertThat(refusal(hour, HoursExamples.corrected(recorded, Optional.empty(), supervisor)))
        .as("it did not take place")
        .isEmpty();
  }

  @Test
  void aCorrectionIsOfTheNewestEntrySaysWhyAndChangesSomething() {
    var shorter = Optional.of(HoursExamples.held(agreement, TEN, 45));

    assertThat(correction(1, shorter, "We began late.", someone)).isEmpty();
    assertThat(correction(1, Optional.empty(), "It was called off.", supervisor)).isEmpty();
    assertThat(correction(2, shorter, "x", someone)).contains(HoursRefusal.NOT_THE_NEWEST);
    assertThat(correction(1, Optional.of(hour), "x", someone)).contains(HoursRefusal.NOT_CHANGED);
    assertThat(correction(1, shorter, " ", someone)).contains(HoursRefusal.NO_REASON);
    assertThat(correction(1, shorter, "x".repeat(1001), someone)).contains(HoursRefusal.TOO_LONG);
    assertThat(correction(1, shorter, "x", other)).contains(HoursRefusal.NOT_A_PARTY);
    assertThat(correction(1, Optional.of(lasting(0)), "x", someone)).contains(HoursRefusal.NO_TIME);
  }

  @Test
  void attendanceIsConfirmedOnceByThoseWhomItConcernsAsItWasShown() {
    assertThat(recorded.refusesConfirmation(someone, 1, false)).isEmpty();
    assertThat(recorded.refusesConfirmation(supervisor, 1, true))
        .contains(HoursRefusal.CONFIRMED_ALREADY);
    assertThat(recorded.refusesConfirmation(other, 1, true)).contains(HoursRefusal.NOT_A_PARTY);
    assertThat(recorded.refusesConfirmation(someone, 2, true))
        .contains(HoursRefusal.NOT_THE_NEWEST);
    var video = HoursExamples.recorded(agreement, HoursExamples.by(hour, Mode.VIDEO));
    assertThat(video.refusesConfirmation(someone, 1, false))
        .contains(HoursRefusal.LOCATION_NOT_CONFIRMED);
    assertThat(video.refusesConfirmation(someone, 1, true)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderInWhichFactsAreReadChangesNothing(long seed) {
    var random = new Random(seed);
    for (var record : HoursExamples.drawn(agreement, random)) {
      assertThat(HoursExamples.shuffled(record, random)).isEqualTo(record);
    }
  }
}
