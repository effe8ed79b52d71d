package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Letters that the demonstration's administrators and people have caused. */
@UseCase
public class DemoInvitations {

  @Inject Invitations invitations;
  @Inject Organizations organizations;
  @Inject People people;
  @Inject OneTimeLinks links;
  @Inject SignInSettings settings;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void make() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var agency = DemoPeople.AGENCY;
    var soon = now.minus(Duration.ofDays(2));
    invite(1, agency, DemoPeople.PRIYA, "nadia.petrenko", Role.LEARNER, soon);
    invite(2, agency, DemoPeople.PRIYA, "kwame.boateng", Role.SUPERVISOR, soon.minusSeconds(90));
    invite(3, DemoPeople.SCHOOL, DemoPeople.NOAH, "elif.aydin", Role.INSTRUCTOR, soon);
    changedPassword(DemoPeople.RUTH, now.minus(Duration.ofDays(6)));
  }

  private void invite(
      int number, OrganizationId house, PersonId by, String who, Role role, Instant at) {
    var id = UUID.fromString("00000000-0000-4000-8000-0000000d%04d".formatted(number));
    var address = new EmailAddress(who + "@demo.preceptor.example");
    var invitation = new Invitation(id, house, address, Set.of(role), by, at);
    invitations.put(invitation);
    var secret = links.issue(Purpose.INVITATION, id.toString(), at);
    outbox.put(
        IdentityLetters.invitation(
            invitation,
            organizations.get(house),
            people.get(by).name(),
            settings.link(Purpose.INVITATION, secret)));
    var actor = new Actor(by, house, Set.of(Role.ADMINISTRATOR));
    audit.record(actor, Verb.CREATE, Thing.INVITATION, id.toString(), null);
  }

  private void changedPassword(PersonId whose, Instant at) {
    outbox.put(
        IdentityLetters.passwordChanged(
            people.get(whose), settings.page("/identity/forgotten-password"), at));
  }
}
