package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditTrail;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.PersonId;

/** Lets an administrator say who belongs to the organization, and as what. */
@UseCase
public class ManagePeople {

  @Inject CurrentPerson current;
  @Inject Access access;
  @Inject People people;
  @Inject Organizations organizations;
  @Inject Memberships memberships;
  @Inject Invitations invitations;
  @Inject OneTimeLinks links;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** A part of the list and how long the whole is. */
  public record Page(List<People.Member> members, int all) {}

  public Page page(String search, int first, int most) {
    var actor = current.actor();
    var page =
        new Page(people.members(actor, search, first, most), people.countMembers(actor, search));
    audit.record(actor, Verb.LIST, Thing.PERSON, actor.organization().toString(), null);
    return page;
  }

  /**
   * One of the list.
   *
   * @throws NotFound if the person is no member of the actor's organization
   */
  public People.Member member(PersonId id) {
    var actor = demanded(Verb.CHANGE, Thing.MEMBERSHIP, id);
    var held = membership(id, actor);
    audit.record(actor, Verb.READ, Thing.PERSON, id.toString(), id);
    return new People.Member(people.get(id, actor), held);
  }

  public Organization organization() {
    return organizations.get(current.actor().organization());
  }

  public List<Invitation> invitations() {
    return invitations.all(current.actor());
  }

  /** Sends a link to join; an earlier one to the same address stops working. */
  public Optional<Mistake> invite(String email, Set<Role> roles) {
    var actor = demanded(Verb.CREATE, Thing.INVITATION, null);
    var address = EmailAddress.parse(email);
    if (address.isEmpty()) {
      return Optional.of(new Mistake("email", "malformed"));
    }
    var house = organization();
    if (roles.isEmpty() || !house.offers().containsAll(roles)) {
      return Optional.of(new Mistake("roles", "missing"));
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (isMember(address.get(), actor)) {
      return Optional.of(new Mistake("email", "member"));
    }
    var invitation =
        new Invitation(UUID.randomUUID(), house.id(), address.get(), roles, actor.person(), now);
    invitations.put(invitation);
    var secret = links.issue(Purpose.INVITATION, invitation.id().toString(), now);
    outbox.put(
        IdentityLetters.invitation(
            invitation,
            house,
            people.get(actor.person()).name(),
            settings.link(Purpose.INVITATION, secret)));
    audit.record(actor, Verb.CREATE, Thing.INVITATION, invitation.id().toString(), null);
    return Optional.empty();
  }

  private boolean isMember(EmailAddress email, Actor actor) {
    return people
        .find(email)
        .flatMap(person -> memberships.find(person.id(), actor.organization()))
        .isPresent();
  }

  /**
   * Makes an invitation's link worthless.
   *
   * @throws NotFound if there is none in the actor's organization
   */
  public void withdraw(UUID id) {
    var actor = current.actor();
    var invitation = invitations.get(id, actor);
    links.withdraw(Purpose.INVITATION, invitation.id().toString());
    invitations.remove(id);
    audit.record(actor, Verb.DELETE, Thing.INVITATION, id.toString(), null);
  }

  /**
   * Sets what a member is; it counts from that person's next request on.
   *
   * @throws NotFound if the person is no member of the actor's organization
   */
  public Optional<Mistake> setRoles(PersonId person, Set<Role> roles) {
    var actor = demanded(Verb.CHANGE, Thing.MEMBERSHIP, person);
    var held = membership(person, actor);
    if (roles.isEmpty() || !organization().offers().containsAll(roles)) {
      return Optional.of(new Mistake("roles", "missing"));
    }
    if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(held)) {
      return Optional.of(new Mistake("roles", "last-administrator"));
    }
    memberships.set(new Membership(person, actor.organization(), roles));
    audit.record(actor, Verb.CHANGE, Thing.MEMBERSHIP, words(roles), person);
    return Optional.empty();
  }

  /**
   * Ends a membership; the person keeps the account, records and credits.
   *
   * @throws NotFound if the person is no member of the actor's organization
   */
  public Optional<Mistake> end(PersonId person) {
    var actor = demanded(Verb.DELETE, Thing.MEMBERSHIP, person);
    var held = membership(person, actor);
    if (isLastAdministrator(held)) {
      return Optional.of(new Mistake("roles", "last-administrator"));
    }
    memberships.end(person, actor.organization());
    audit.record(actor, Verb.DELETE, Thing.MEMBERSHIP, words(held.roles()), person);
    return Optional.empty();
  }

  private Membership membership(PersonId person, Actor actor) {
    return memberships
        .find(person, actor.organization())
        .orElseThrow(() -> refused(actor, Thing.MEMBERSHIP, person));
  }

  private boolean isLastAdministrator(Membership held) {
    return held.roles().contains(Role.ADMINISTRATOR)
        && memberships.administrators(held.organization()) == 1;
  }

  private Actor demanded(Verb verb, Thing thing, @Nullable PersonId person) {
    var actor = current.actor();
    if (!access.allows(actor, verb, thing, new Owner(null, actor.organization()))) {
      audit.refuse(actor, verb, thing, actor.organization().toString(), person);
      throw new NotFound(thing, actor.organization());
    }
    return actor;
  }

  private NotFound refused(Actor actor, Thing thing, PersonId person) {
    audit.refuse(actor, Verb.CHANGE, thing, person.toString(), person);
    return new NotFound(thing, person);
  }

  private static String words(Set<Role> roles) {
    return String.join("+", roles.stream().map(Role::word).sorted().toList());
  }
}
