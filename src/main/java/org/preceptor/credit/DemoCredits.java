package org.preceptor.credit;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.identity.DemoPeople;
import org.preceptor.identity.Licenses;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;
import org.preceptor.standards.CreditCategory;
import org.preceptor.standards.PersonId;

/**
 * Credits of the demonstration that no course on offer gives any more, and what was decided about
 * others since.
 */
@UseCase
public class DemoCredits {

  private static final ActivityRef LAST_YEAR =
      new ActivityRef(ActivityRef.Kind.COURSE, "records-in-the-cloud", 1);
  private static final int MINUTES = 90;
  private static final int PASS = 80;

  @Inject CreditLedger ledger;
  @Inject Credits credits;
  @Inject Reversals reversals;
  @Inject People people;
  @Inject Licenses licenses;
  @Inject Organizations organizations;
  @Inject Clock clock;

  /** A course that is no longer offered; its certificates read as they did. */
  public void lastYear() {
    award(DemoPeople.AMARA, 398, 85);
    award(DemoPeople.RUTH, 431, 95);
    award(DemoPeople.CHIDI, 402, 90);
  }

  /** One name put right, one credit taken back, and one that somebody would take back. */
  public void amend() {
    var wrongName = credits.of(DemoPeople.BEN).credits().getFirst();
    var award = wrongName.award();
    ledger.amend(
        new Correction(
            wrongName.entry().position(),
            "Benjamin Whitehorse",
            award.contactTime(),
            award.creditHours(),
            "The name on the certificate now reads as on the license.",
            DemoPeople.PRIYA,
            DemoPeople.MARISOL));
    reversed();
    proposed();
  }

  /** Two people took a credit back some days ago. */
  private void reversed() {
    var credit = credits.of(DemoPeople.SAMIRA).credits().getFirst();
    var reason = "The evaluation was handed in for another person.";
    var proposal = proposal(1, credit, reason, DemoPeople.PRIYA, 6);
    reversals.add(proposal);
    ledger.amend(new Reversal(proposal.entry(), reason, DemoPeople.PRIYA, DemoPeople.MARISOL));
    reversals.decide(
        proposal.decided(
            ReversalProposal.Outcome.CONFIRMED,
            DemoPeople.MARISOL,
            proposal.proposedAt().plus(Duration.ofHours(20))));
  }

  /** One proposal waits for a second person. */
  private void proposed() {
    reversals.add(
        proposal(
            2,
            credits.of(DemoPeople.CHIDI).credits().getFirst(),
            "The same hours were counted for a license in another state.",
            DemoPeople.DELROY,
            1));
  }

  private ReversalProposal proposal(
      int number, Credit credit, String reason, PersonId by, int daysAgo) {
    return new ReversalProposal(
        UUID.fromString("00000000-0000-4000-8000-0000000e%04d".formatted(number)),
        credit.entry().position(),
        credit.entry().certificate(),
        credit.award().person(),
        reason,
        by,
        clock.instant().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofDays(daysAgo)),
        Optional.empty());
  }

  private void award(PersonId whose, int daysAgo, int percent) {
    var person = people.get(whose);
    var at = clock.instant().minus(Duration.ofDays(daysAgo));
    var day = at.atZone(person.zone()).toLocalDate();
    var named =
        licenses.of(whose).stream()
            .filter(license -> license.holdsOn(day))
            .map(one -> new NamedLicense(one.jurisdiction(), one.type(), one.number()))
            .toList();
    var objectives =
        "Choose where a record may be kept.\nSay who can read it, and who is told when that changes.\n"
            + "Close an account without losing the record.";
    ledger.award(
        new Award(
            UUID.nameUUIDFromBytes(("last year " + whose).getBytes(StandardCharsets.UTF_8)),
            whose,
            DemoPeople.AGENCY,
            person.name(),
            named,
            LAST_YEAR,
            "Records in the cloud",
            Hash.of(objectives.getBytes(StandardCharsets.UTF_8)).toString(),
            new ContactTime(MINUTES),
            "1.5",
            "One hour is 60 contact minutes, rounded down to half hours.",
            List.of(CreditCategory.ETHICS),
            "Self-paced distance learning (reading-based online)",
            List.of("Rosalind Achterberg, DSW, LCSW"),
            at,
            person.zone(),
            PASS,
            percent,
            organizations.get(DemoPeople.AGENCY).name(),
            List.of(),
            "Write to the administrator of Riverbend Family Services within 30 days."));
  }
}
