package org.preceptor.supervision;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.UseCase;
import org.preceptor.identity.DemoPeople;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement.Ending;
import org.preceptor.supervision.Agreement.Signature;
import org.preceptor.supervision.Agreement.Supervisee;
import org.preceptor.supervision.Agreement.Version;

/** What the invented people agreed on: one in force, one that waits, one that was ended. */
@UseCase
public class DemoAgreements {

  private static final String BODY = "us-oh";
  private static final String DESIGNATION = "LISW-S";
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final Map<AgreementTerm, String> TERMS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(
                  AgreementTerm.GOALS,
                  "To reach the LISW: diagnostic assessment in outpatient work with adults, and"
                      + " sessions by video that hold up when something goes wrong."
                      + "\n\nWe look at this list each quarter and strike what has been shown."),
              Map.entry(
                  AgreementTerm.METHODS,
                  "One case in depth each time, brought in writing without names. Once a quarter"
                      + " the supervisor sits in on a session, with the client’s consent."),
              Map.entry(
                  AgreementTerm.FREQUENCY,
                  "Tuesdays from 10 to 11. Who can’t come says so the day before, and we find"
                      + " another hour in the same week."),
              Map.entry(
                  AgreementTerm.MODES,
                  "The first meeting is in person. After it every second one is by video; by phone"
                      + " only when the picture fails."),
              Map.entry(
                  AgreementTerm.CONFIDENTIALITY,
                  "Clients are spoken of by an initial. What is said here stays here, except where"
                      + " somebody is in danger or the law asks for it."),
              Map.entry(
                  AgreementTerm.TECHNOLOGY,
                  "We meet on the agency’s platform, each on a device that nobody else uses, behind"
                      + " a closed door, with headphones. We know that a device can be stolen or"
                      + " listened to, and neither of us records."),
              Map.entry(
                  AgreementTerm.INTERRUPTIONS,
                  "The supervisor calls back within five minutes by phone. After fifteen we stop,"
                      + " write down how far we were, and go on in the same week."),
              Map.entry(
                  AgreementTerm.EMERGENCIES,
                  "With a client at risk: first the agency’s crisis desk, then the supervisor. If"
                      + " she can’t be reached within ten minutes, the clinical lead on duty."),
              Map.entry(
                  AgreementTerm.EVALUATION,
                  "In writing each quarter, by the agency’s list of competencies, talked through"
                      + " before it is signed. Whoever disagrees adds why."),
              Map.entry(AgreementTerm.FEES, "None. Supervision is part of the work."),
              Map.entry(
                  AgreementTerm.LIABILITY,
                  "The agency employs and insures us both. The supervisor answers for the"
                      + " supervision, and is told the same day of anything that may go wrong."),
              Map.entry(
                  AgreementTerm.RECORDS,
                  "Date, length, mode and focus of each session, signed by both each quarter and"
                      + " kept for seven years. No notes about clients outside their charts."),
              Map.entry(
                  AgreementTerm.CHANGES,
                  "We write a new version when the job, the place or the way of working changes,"
                      + " and in any case after a year."),
              Map.entry(
                  AgreementTerm.ENDING,
                  "Four weeks’ notice on either side. If the supervisor falls ill, leaves or loses"
                      + " the license, the agency names another within two weeks, and the hours"
                      + " signed until then go along.")));

  @Inject Agreements agreements;
  @Inject Clock clock;

  public void make() {
    var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
    agreements.open(inForce(now));
    agreements.open(waiting(now));
    agreements.open(ended(now));
  }

  /** In its second version. */
  private static Agreement inForce(Instant now) {
    var first = opened(DemoPeople.AMARA, now.minus(Duration.ofDays(120)), Optional.empty());
    var signed = signed(first, List.of(DemoPeople.RUTH, DemoPeople.AMARA), 1);
    var terms = new EnumMap<AgreementTerm, String>(TERMS);
    terms.put(
        AgreementTerm.FREQUENCY,
        "Thursdays from 4 to 5 in the afternoon. Who can’t come says so the day before, and we"
            + " find another hour in the same week.");
    var text = new AgreementText(terms, day(now, -60), Optional.of(day(now, 305)));
    var version = new Version(2, text, DemoPeople.RUTH, now.minus(Duration.ofDays(62)));
    return signed(
        with(signed, List.of(first.newest(), version), signed.signatures(), Optional.empty()),
        List.of(DemoPeople.RUTH, DemoPeople.AMARA),
        2);
  }

  private static Agreement waiting(Instant now) {
    var opened = opened(DemoPeople.JOAQUIN, now.minus(Duration.ofDays(3)), Optional.empty());
    return signed(opened, List.of(DemoPeople.RUTH), 1);
  }

  private static Agreement ended(Instant now) {
    var opened = opened(DemoPeople.SAMIRA, now.minus(Duration.ofDays(300)), Optional.empty());
    var signed = signed(opened, List.of(DemoPeople.RUTH, DemoPeople.SAMIRA), 1);
    return with(
        signed,
        signed.versions(),
        signed.signatures(),
        Optional.of(
            new Ending(
                "Samira goes on leave for half a year. We write a new one when she is back.",
                DemoPeople.SAMIRA,
                now.minus(Duration.ofDays(40)))));
  }

  private static Agreement opened(PersonId supervisee, Instant at, Optional<LocalDate> lastDay) {
    return Agreement.opened(
        AgreementId.random(),
        DemoPeople.AGENCY,
        DemoPeople.RUTH,
        List.of(new Supervisee(supervisee, BODY, DESIGNATION)),
        ZONE,
        new Version(1, new AgreementText(TERMS, day(at, 1), lastDay), DemoPeople.RUTH, at));
  }

  private static LocalDate day(Instant from, int days) {
    return LocalDate.ofInstant(from, ZONE).plusDays(days);
  }

  /** One after the other, a few hours apart. */
  private static Agreement signed(Agreement agreement, List<PersonId> people, int version) {
    var written = agreement.version(version).orElseThrow().at();
    var signatures =
        people.stream()
            .map(
                person ->
                    new Signature(
                        version,
                        person,
                        agreement.digest(version),
                        written.plus(Duration.ofMinutes(70L * (1 + people.indexOf(person))))));
    return with(
        agreement,
        agreement.versions(),
        Stream.concat(agreement.signatures().stream(), signatures).toList(),
        agreement.ending());
  }

  private static Agreement with(
      Agreement agreement,
      List<Version> versions,
      List<Signature> signatures,
      Optional<Ending> ending) {
    return new Agreement(
        agreement.id(),
        agreement.organization(),
        agreement.supervisor(),
        agreement.supervisees(),
        agreement.zone(),
        versions,
        signatures,
        List.of(),
        ending,
        List.of());
  }
}
