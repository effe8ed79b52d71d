package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.supervision.HoursExamples.amount;
import static org.preceptor.supervision.HoursExamples.outside;
import static org.preceptor.supervision.HoursExamples.worked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.PracticeEntry.Amount;

class PracticeEntryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  /** Half past eleven in the night of that day, where they practice. */
  private static final Instant NOW = Instant.parse("2026-02-04T04:30:00Z");

  private final Agreement agreement = AgreementExamples.opened(1);
  private final PersonId supervisor = agreement.supervisor();
  private final PersonId someone = agreement.supervisees().getFirst().person();

  private Optional<HoursRefusal> first(LocalDate day, Amount amount, PracticeEntry... others) {
    return PracticeEntry.refusesFirst(agreement, someone, day, amount, List.of(others), NOW);
  }

  private Optional<HoursRefusal> correction(PracticeEntry entry, int basis, Amount amount) {
    return entry.refusesCorrection(
        someone, basis, amount, List.of(entry), AgreementExamples.ZONE, NOW);
  }

  @Test
  void workInTheHouseCountsAtOnceAndAsItWasCorrected() {
    assertThat(worked(agreement, DAY, amount(1, 300, 120)).counted())
        .contains(new PracticeDay(DAY, 300, 120));
    assertThat(worked(agreement, DAY, amount(2, 240, 120), amount(1, 300, 120)).counted())
        .contains(new PracticeDay(DAY, 240, 120));
  }

  @Test
  void workOutsideCountsAsItWasCountersigned() {
    var entry = worked(agreement, DAY, outside(1, 300, 0));
    assertThat(entry.counted()).isEmpty();
    assertThat(entry.waits()).isTrue();

    var both = worked(agreement, DAY, outside(1, 300, 0), outside(2, 360, 0));
    var signed = HoursExamples.countersigned(both, 1, supervisor);
    assertThat(signed.counted()).contains(new PracticeDay(DAY, 300, 0));
    assertThat(signed.waits()).isTrue();

    var again = HoursExamples.countersigned(signed, 2, supervisor);
    assertThat(again.counted()).contains(new PracticeDay(DAY, 360, 0));
    assertThat(again.waits()).isFalse();
  }

  @Test
  void aDayIsNotLongerThanADayAndNotToCome() {
    assertThat(first(DAY, amount(1, 1440, 0))).isEmpty();
    assertThat(first(DAY, amount(1, 1440, 1))).contains(HoursRefusal.LONGER_THAN_A_DAY);
    assertThat(first(DAY, amount(1, 1440, 0), worked(agreement, DAY, amount(1, 1, 0))))
        .contains(HoursRefusal.LONGER_THAN_A_DAY);
    assertThat(first(DAY, amount(1, 1440, 0), worked(agreement, DAY.minusDays(1), amount(1, 1, 0))))
        .isEmpty();
    assertThat(first(DAY, amount(1, Integer.MAX_VALUE, 2)))
        .contains(HoursRefusal.LONGER_THAN_A_DAY);
    assertThat(first(DAY.plusDays(1), amount(1, 60, 0))).contains(HoursRefusal.IN_THE_FUTURE);
    assertThat(first(DAY, amount(1, 0, 0))).contains(HoursRefusal.NO_TIME);
    assertThat(first(DAY, amount(1, -1, 60))).contains(HoursRefusal.NO_TIME);
    assertThat(
            PracticeEntry.refusesFirst(
                agreement, supervisor, DAY, amount(1, 60, 0), List.of(), NOW))
        .contains(HoursRefusal.NOT_A_PARTY);
  }

  @Test
  void aCorrectionSaysWhyAndMayTakeAllOfItBack() {
    var entry = worked(agreement, DAY, amount(1, 1200, 0));

    assertThat(correction(entry, 1, amount(2, 1440, 0))).as("it replaces its own").isEmpty();
    assertThat(correction(entry, 1, amount(2, 0, 0))).isEmpty();
    assertThat(correction(entry, 2, amount(3, 60, 0))).contains(HoursRefusal.NOT_THE_NEWEST);
    assertThat(correction(entry, 1, amount(2, 1200, 0))).contains(HoursRefusal.NOT_CHANGED);
    assertThat(correction(entry, 1, amount(1, 60, 0)))
        .as("without a reason")
        .contains(HoursRefusal.NO_REASON);
    assertThat(
            entry.refusesCorrection(
                supervisor, 1, amount(2, 60, 0), List.of(), AgreementExamples.ZONE, NOW))
        .contains(HoursRefusal.NOT_A_PARTY);
  }

  @Test
  void theSupervisorOfTheAgreementCountersignsWhatWasOutsideOnce() {
    var entry = worked(agreement, DAY, outside(1, 300, 0));

    assertThat(entry.refusesCountersignature(agreement, supervisor, 1)).isEmpty();
    assertThat(entry.refusesCountersignature(agreement, someone, 1))
        .contains(HoursRefusal.NOT_A_PARTY);
    var another = AgreementExamples.opened(1);
    assertThat(entry.refusesCountersignature(another, another.supervisor(), 1))
        .contains(HoursRefusal.NOT_A_PARTY);
    assertThat(entry.refusesCountersignature(agreement, supervisor, 2))
        .contains(HoursRefusal.NOT_THE_NEWEST);
    assertThat(
            worked(agreement, DAY, amount(1, 1, 0))
                .refusesCountersignature(agreement, supervisor, 1))
        .contains(HoursRefusal.NOT_OUTSIDE);
    assertThat(
            HoursExamples.countersigned(entry, 1, supervisor)
                .refusesCountersignature(agreement, supervisor, 1))
        .contains(HoursRefusal.COUNTERSIGNED_ALREADY);
  }
}
