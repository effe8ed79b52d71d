package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preceptor.supervision.AgreementExamples.FIRST_DAY;
import static org.preceptor.supervision.AgreementExamples.OPENED;
import static org.preceptor.supervision.AgreementExamples.ZONE;
import static org.preceptor.supervision.AgreementExamples.license;
import static org.preceptor.supervision.AgreementExamples.licensed;
import static org.preceptor.supervision.AgreementExamples.opened;
import static org.preceptor.supervision.AgreementExamples.signed;
import static org.preceptor.supervision.AgreementExamples.signedByAll;
import static org.preceptor.supervision.AgreementExamples.text;
import static org.preceptor.supervision.AgreementExamples.written;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement.InForce;
import org.preceptor.supervision.Agreement.State;
import org.preceptor.supervision.Agreement.Supervisee;
import org.preceptor.supervision.Agreement.Until;
import org.preceptor.supervision.Agreement.Version;

class AgreementTest {

  private static final Instant LATER = Instant.parse("2026-02-10T18:30:00Z");
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Agreement agreement = opened(1);
  private final PersonId supervisor = agreement.supervisor();
  private final PersonId supervisee = agreement.supervisees().getFirst().person();

  private List<InForce> spans(Agreement of) {
    return of.inForce(supervisee, licensed(), NOW);
  }

  private Optional<AgreementRefusal> refusal(Agreement of, PersonId who, SupervisorLicense has) {
    return of.refusesSignature(
        who, of.newest().number(), of.digest(of.newest().number()), List.of(has), NOW);
  }

  @Test
  void theLastSignaturePutsItInForce() {
    var half = signed(agreement, supervisor, LATER.minusSeconds(3600));
    assertThat(spans(half)).isEmpty();
    assertThat(half.state(supervisee, licensed(), NOW)).isEqualTo(State.WAITING);

    var both = signed(half, supervisee, LATER);

    assertThat(spans(both))
        .containsExactly(new InForce(1, LATER, Optional.empty(), Optional.empty()));
    assertThat(both.state(supervisee, licensed(), NOW)).isEqualTo(State.IN_FORCE);
  }

  @Test
  void signedEarlyItBeginsWithItsFirstDayWhereItIsAgreed() {
    var early = signedByAll(agreement, OPENED);
    var begins = Instant.parse("2026-01-05T05:00:00Z");

    assertThat(spans(early)).extracting(InForce::from).containsExactly(begins);
    assertThat(early.state(supervisee, licensed(), begins.minusSeconds(1)))
        .isEqualTo(State.NOT_YET);
    assertThat(early.state(supervisee, licensed(), begins)).isEqualTo(State.IN_FORCE);
  }

  @Test
  void itEndsWhenItsLastDayIsOverOnADayOfTwentyThreeHoursToo() {
    var dayOfChange = LocalDate.of(2026, 3, 8);
    var last = text("x", FIRST_DAY, Optional.of(dayOfChange));
    var until = signedByAll(written(agreement, last, OPENED), LATER);

    assertThat(spans(until).getFirst().until()).contains(Instant.parse("2026-03-09T04:00:00Z"));
    assertThat(spans(until).getFirst().why()).contains(Until.LAST_DAY);
    assertThat(until.state(supervisee, licensed(), Instant.parse("2026-03-09T04:00:00Z")))
        .isEqualTo(State.EXPIRED);
  }

  @Test
  void aNewVersionTakesOverWhenItIsSignedAndNotBefore() {
    var first = signedByAll(agreement, LATER);
    var second = written(first, text("Other goals."), LATER.plusSeconds(60));
    assertThat(spans(second)).isEqualTo(spans(first));
    assertThat(second.missing(2)).containsExactlyInAnyOrder(supervisor, supervisee);

    var signed = signedByAll(second, LATER.plusSeconds(600));

    assertThat(spans(signed))
        .containsExactly(
            new InForce(1, LATER, Optional.of(LATER.plusSeconds(600)), Optional.of(Until.REPLACED)),
            new InForce(2, LATER.plusSeconds(600), Optional.empty(), Optional.empty()));
  }

  @Test
  void itEndsWithTheSupervisorsLicense() {
    var both = signedByAll(agreement, LATER);
    var until = licensed(license("US-OH", "LISW-S", LocalDate.of(2026, 2, 20)));

    assertThat(both.inForce(supervisee, until, NOW))
        .containsExactly(
            new InForce(
                1,
                LATER,
                Optional.of(Instant.parse("2026-02-21T05:00:00Z")),
                Optional.of(Until.LICENSE)));
    assertThat(both.state(supervisee, until, NOW)).isEqualTo(State.LICENSE_ENDED);
  }

  @Test
  void aRenewedLicenseGoesOnWhereTheOldOneEnds() {
    var both = signedByAll(agreement, LATER);
    var old = license("US-OH", "LISW-S", LocalDate.of(2026, 2, 20));

    assertThat(
            both.inForce(
                supervisee,
                licensed(old, license("US-OH", "LISW-S", LocalDate.of(2028, 2, 20))),
                NOW))
        .extracting(InForce::until)
        .containsExactly(Optional.of(Instant.parse("2028-02-21T05:00:00Z")));
  }

  @Test
  void whoeverMaySignMay() {
    assertThat(refusal(agreement, supervisor, licensed())).isEmpty();
    assertThat(refusal(agreement, supervisee, licensed())).isEmpty();
  }

  @Test
  void signaturesAreRefusedWithTheReason() {
    var digest = agreement.digest(1);
    var has = List.of(licensed());
    assertThat(refusal(agreement, PersonId.random(), licensed()))
        .contains(AgreementRefusal.NOT_A_PARTY);
    assertThat(agreement.refusesSignature(supervisor, 2, digest, has, NOW))
        .contains(AgreementRefusal.NOT_THE_NEWEST);
    var changed = written(agreement, text("Other."), LATER);
    assertThat(changed.refusesSignature(supervisor, 1, digest, has, NOW))
        .contains(AgreementRefusal.NOT_THE_NEWEST);
    assertThat(changed.refusesSignature(supervisor, 2, digest, has, NOW))
        .contains(AgreementRefusal.NOT_WHAT_WAS_SHOWN);
    assertThat(refusal(signed(agreement, supervisor, LATER), supervisor, licensed()))
        .contains(AgreementRefusal.SIGNED_ALREADY);
    assertThat(refusal(AgreementExamples.ended(agreement, LATER), supervisor, licensed()))
        .contains(AgreementRefusal.ENDED);
    var past = text("x", FIRST_DAY, Optional.of(FIRST_DAY.plusDays(3)));
    assertThat(refusal(written(agreement, past, LATER), supervisor, licensed()))
        .contains(AgreementRefusal.PAST_ITS_LAST_DAY);
  }

  @Test
  void nobodySignsWhatTheSupervisorHasNoLicenseFor() {
    var lisw = license("US-OH", "LISW", null);
    assertThat(refusal(agreement, supervisee, licensed(new org.preceptor.identity.License[0])))
        .contains(AgreementRefusal.LICENSE_MISSING);
    assertThat(refusal(agreement, supervisee, licensed(license("US-KY", "LISW-S", null))))
        .contains(AgreementRefusal.LICENSE_ELSEWHERE);
    assertThat(refusal(agreement, supervisor, licensed(license("US-OH", "LISW-S", FIRST_DAY))))
        .contains(AgreementRefusal.LICENSE_EXPIRED);
    assertThat(refusal(agreement, supervisor, licensed(lisw)))
        .contains(AgreementRefusal.DESIGNATION_MISSING);
    var held = license("US-OH", "LISW-S", null);
    var suspended =
        new SupervisorLicense(AgreementExamples.ohio(), "LISW-S", List.of(held), Set.of(held.id()));
    assertThat(refusal(agreement, supervisor, suspended))
        .contains(AgreementRefusal.LICENSE_SUSPENDED);
    var unasked = new SupervisorLicense(AgreementExamples.ohio(), "", List.of(held), Set.of());
    assertThat(refusal(agreement, supervisor, unasked))
        .contains(AgreementRefusal.DESIGNATION_MISSING);
  }

  @Test
  void aGroupIsInForceWhenAllHaveSignedAndWhoLeavesEndsItForThemselves() {
    var group = opened(3);
    var one = group.supervisees().get(0).person();
    var two = group.supervisees().get(1).person();
    var all = signedByAll(group, LATER);

    var left = AgreementExamples.handedOver(all, two, LATER.plus(Duration.ofDays(2)));

    assertThat(left.state(two, licensed(), NOW)).isEqualTo(State.HANDED_OVER);
    assertThat(left.state(one, licensed(), NOW)).isEqualTo(State.IN_FORCE);
    assertThat(left.inForce(two, licensed(), NOW).getFirst().why()).contains(Until.HANDED_OVER);
    assertThat(written(left, text("Two of us."), LATER).missing(2)).doesNotContain(two);
  }

  @Test
  void anApprovalIsOfTheVersionThatWasApproved() {
    var day = LocalDate.of(2026, 2, 12);
    var approved = AgreementExamples.approved(signedByAll(agreement, LATER), day);

    assertThat(approved.spans(supervisee, licensed(), NOW))
        .extracting(AgreementSpan::approved)
        .containsExactly(Optional.of(day));
    var next = signedByAll(written(approved, text("Other."), LATER), LATER.plusSeconds(60));
    assertThat(next.spans(supervisee, licensed(), NOW).getLast().approved()).isEmpty();
    assertThat(agreement.refusesApproval(supervisor, "us-oh", day, NOW))
        .contains(AgreementRefusal.NOT_SIGNED_YET);
    assertThat(next.refusesApproval(supervisor, "us-oh", LocalDate.of(2026, 3, 2), NOW))
        .contains(AgreementRefusal.IN_THE_FUTURE);
    assertThat(next.refusesApproval(supervisor, "us-va", day, NOW))
        .contains(AgreementRefusal.NOT_ASKED_FOR);
  }

  @Test
  void itIsHandedOverToAnotherSupervisorsAgreementOnly() {
    var other = PersonId.random();
    var to =
        Agreement.opened(
            AgreementId.random(),
            agreement.organization(),
            other,
            List.of(new Supervisee(supervisee, "us-oh", "LISW-S")),
            ZONE,
            new Version(1, text("x"), other, OPENED));

    assertThat(agreement.refusesHandOver(supervisee, to)).isEmpty();
    assertThat(agreement.refusesHandOver(supervisee, agreement))
        .contains(AgreementRefusal.NOT_TO_THIS_ONE);
    assertThat(agreement.refusesHandOver(supervisee, AgreementExamples.ended(to, LATER)))
        .contains(AgreementRefusal.NOT_TO_THIS_ONE);
    assertThat(agreement.refusesHandOver(supervisor, to)).contains(AgreementRefusal.NOT_A_PARTY);
  }

  @Test
  void aFormerSupervisorSeesWhatAllHadSigned() {
    var first = signedByAll(agreement, LATER);
    var ended = AgreementExamples.ended(written(first, text("Other."), LATER), NOW);

    assertThat(ended.asAgreed().versions()).extracting(Version::number).containsExactly(1);
  }

  @Test
  void theDigestIsOfEveryWordAndOfWhoseTermItIs() {
    var moved = text("Assessment.").terms();
    var swapped = new java.util.EnumMap<AgreementTerm, String>(moved);
    swapped.put(AgreementTerm.FEES, moved.get(AgreementTerm.RECORDS));
    swapped.put(AgreementTerm.RECORDS, moved.get(AgreementTerm.FEES));
    var same = written(agreement, new AgreementText(swapped, FIRST_DAY, Optional.empty()), LATER);
    var once = written(agreement, text("Assessment."), LATER);

    assertThat(same.digest(2)).isNotEqualTo(once.digest(2));
    assertThat(agreement.digest(1)).isNotEqualTo(opened(1).digest(1));
  }

  @Test
  void aTextIsTheSameHoweverItsLinesAreBroken() {
    var term = AgreementTerm.GOALS;
    assertThat(new AgreementText(Map.of(term, " One\r\ntwo\0 "), FIRST_DAY, Optional.empty()))
        .isEqualTo(new AgreementText(Map.of(term, "One\ntwo"), FIRST_DAY, Optional.empty()));
  }

  @Test
  void everyTermHasToSaySomethingAndNoDayEndsBeforeItBegins() {
    var empty =
        new AgreementText(Map.of(), FIRST_DAY, Optional.of(FIRST_DAY.minusDays(1))).faults();

    assertThat(empty).hasSize(AgreementTerm.values().length + 1);
    assertThat(text("x").faults()).isEmpty();
    assertThat(text("x".repeat(AgreementText.LONGEST_TERM + 1)).faults())
        .containsExactly(
            new AgreementText.Found(
                AgreementText.Fault.TOO_LONG, Optional.of(AgreementTerm.GOALS)));
  }

  @Test
  void oneToSixAreSupervisedAndNobodyStandsInItTwice() {
    assertThat(opened(6).parties()).hasSize(7);
    assertThatThrownBy(() -> opened(7)).isInstanceOf(IllegalArgumentException.class);
    var first = new Version(1, text("x"), supervisor, OPENED);
    var self = List.of(new Supervisee(supervisor, "us-oh", "LISW-S"));
    assertThatThrownBy(
            () ->
                Agreement.opened(
                    AgreementId.random(), agreement.organization(), supervisor, self, ZONE, first))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
