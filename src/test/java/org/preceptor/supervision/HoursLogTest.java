package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.supervision.HoursExamples.TEN;
import static org.preceptor.supervision.HoursExamples.amount;
import static org.preceptor.supervision.HoursExamples.worked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.yaml.ShippedRules;

/** From what is on record to what a licensing body makes of it. */
class HoursLogTest {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  private final Agreement agreement =
      AgreementExamples.signedByAll(AgreementExamples.opened(1), AgreementExamples.OPENED);

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  private Evaluation judged(HoursLog log) {
    return Evaluation.of(log, AgreementExamples.ohio(), NOW);
  }

  private HoursLog log(List<SessionRecord> sessions, List<PracticeEntry> practice) {
    return HoursExamples.log(agreement, sessions, practice, NOW);
  }

  @Test
  void aConfirmedSessionUnderAnAgreementInForceWithALicensedSupervisorCounts() {
    var recorded = HoursExamples.recorded(agreement, HoursExamples.held(agreement, TEN, 60));

    assertThat(judged(log(List.of(recorded), List.of())).held()).isZero();
    assertThat(judged(log(List.of(HoursExamples.settled(recorded)), List.of())).counted())
        .isEqualTo(60);
  }

  @Test
  void beforeTheAgreementItIsHeldBackAndNamed() {
    var early =
        HoursExamples.settled(
            HoursExamples.recorded(
                agreement,
                HoursExamples.held(agreement, AgreementExamples.OPENED.minusSeconds(86400), 60)));

    var inTime =
        HoursExamples.settled(
            HoursExamples.recorded(agreement, HoursExamples.held(agreement, TEN, 45)));

    var findings =
        Evaluation.of(log(List.of(early, inTime), List.of()), askingForAnAgreement(), NOW)
            .verdicts()
            .stream()
            .filter(one -> one.rule().measure().equals(new Measure.UnderAgreement(false)))
            .flatMap(verdict -> verdict.findings().stream())
            .toList();

    assertThat(findings)
        .containsExactly(new Finding.HeldBack(early.id().toString(), LocalDate.of(2026, 1, 1), 60));
  }

  private static SupervisionRules askingForAnAgreement() {
    return ShippedRules.all().stream()
        .filter(
            rules ->
                rules.rules().stream()
                    .anyMatch(one -> one.measure().equals(new Measure.UnderAgreement(false))))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSupervisorHasTheDesignationWhileALicenseThatSuitsHolds() {
    var until = LocalDate.of(2026, 3, 31);
    var log =
        HoursLog.of(
            agreement.supervisees().getFirst().person(),
            AgreementExamples.ohio(),
            Map.of(
                agreement,
                AgreementExamples.licensed(
                    AgreementExamples.license("US-OH", "LISW-S", until),
                    AgreementExamples.license("US-OH", "LSW", null),
                    AgreementExamples.license("US-TX", "LISW-S", null))),
            List.of(),
            List.of(),
            NOW);

    assertThat(log.designations())
        .containsExactly(
            new Designation(
                agreement.supervisor().toString(),
                "LISW-S",
                LocalDate.of(2015, 1, 1),
                Optional.of(until)));
  }

  @Test
  void nobodysWorkStandsInSomebodyElsesLogNorWorkTowardAnotherLicense() {
    var elsewhere = AgreementExamples.opened(1);
    var mine = worked(agreement, DAY, amount(1, 300, 60));
    var theirs = worked(elsewhere, DAY, amount(1, 200, 60));
    var session =
        HoursExamples.settled(
            HoursExamples.recorded(elsewhere, HoursExamples.held(elsewhere, TEN, 60)));

    var log = log(List.of(session), List.of(mine, theirs));

    assertThat(log.practice()).containsExactly(new PracticeDay(DAY, 300, 60));
    assertThat(log.sessions()).isEmpty();
    var texas =
        logToward("us-tx", agreement.supervisees().getFirst().person(), List.of(), List.of(mine));
    assertThat(texas.practice()).isEmpty();
    assertThat(texas.agreements()).isEmpty();
  }

  private HoursLog logToward(
      String body, PersonId person, List<SessionRecord> sessions, List<PracticeEntry> practice) {
    var rules =
        ShippedRules.all().stream()
            .filter(one -> one.slug().equals(body))
            .findFirst()
            .orElseThrow();
    return HoursLog.of(
        person, rules, Map.of(agreement, AgreementExamples.licensed()), sessions, practice, NOW);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfEntryChangesNothing(long seed) {
    var random = new Random(seed);
    var sessions = HoursExamples.drawn(agreement, random);
    var practice =
        IntStream.range(0, 60)
            .mapToObj(i -> worked(agreement, DAY.plusDays(i), amount(1, random.nextInt(400), i)))
            .toList();
    var mixed =
        HoursExamples.mixed(
            sessions.stream().map(one -> HoursExamples.shuffled(one, random)).toList(), random);

    assertThat(judged(log(mixed, HoursExamples.mixed(practice, random))))
        .isEqualTo(judged(log(sessions, practice)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatWaitsForConfirmationChangesNothing(long seed) {
    var sessions = HoursExamples.drawn(agreement, new Random(seed));
    var corrected =
        sessions.stream()
            .map(one -> HoursExamples.corrected(one, Optional.empty(), agreement.supervisor()))
            .toList();

    assertThat(judged(log(corrected, List.of()))).isEqualTo(judged(log(sessions, List.of())));
  }
}
