package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Role;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Makes an account: in an organization that is open to all, or by an invitation. */
@UseCase
public class SignUp {

  @Inject People people;
  @Inject Organizations organizations;
  @Inject Memberships memberships;
  @Inject Invitations invitations;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject OneTimeLinks links;
  @Inject Failures failures;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** What a newcomer types. */
  public record Form(String name, String email, String password, ZoneId zone) {

    @Override
    public String toString() {
      return "a form for a new account";
    }
  }

  /** What came of it. */
  public sealed interface Result {

    /** A letter is on its way; whether there was an account before is not said here. */
    record LetterSent(EmailAddress to) implements Result {}

    /** The link proved the address; the person can sign in. */
    record Joined(EmailAddress email) implements Result {}

    record Refused(List<Mistake> mistakes) implements Result {
      public Refused {
        mistakes = List.copyOf(mistakes);
      }
    }

    /** The link does not work (any more). */
    record LinkStale() implements Result {}
  }

  /**
   * An invitation as its reader sees it; {@code known} where the address has an account already.
   */
  public record Welcome(Invitation invitation, Organization organization, boolean known) {}

  public List<Organization> open() {
    return organizations.open();
  }

  public Result join(OrganizationId organization, Form form, String address) {
    var now = now();
    var mistakes = mistakes(form);
    var open = organizations.open().stream().map(Organization::id).toList();
    if (!open.contains(organization)) {
      mistakes.add(new Mistake("organization", "closed"));
    }
    var subject = "letters:" + Subjects.shortened(address);
    if (Throttle.LETTERS.wait(failures.find(subject), now).isPresent()) {
      mistakes.add(new Mistake("email", "too-many"));
    }
    if (!mistakes.isEmpty()) {
      return new Result.Refused(mistakes);
    }
    failures.count(subject, now);
    var email = new EmailAddress(form.email().strip());
    var hash = hashing.hash(form.password());
    var known = people.find(email);
    if (known.isPresent()) {
      tellOwner(known.get(), now);
    } else {
      var person = add(form, email, hash, now);
      memberships.set(new Membership(person.id(), organization, Set.of(Role.LEARNER)));
      askToVerify(person, now);
    }
    return new Result.LetterSent(email);
  }

  public Optional<Welcome> welcome(String secret) {
    return links.look(Purpose.INVITATION, secret, now()).flatMap(this::welcomeTo);
  }

  /** Joins by invitation; for who has an account already, the form is not read. */
  public Result accept(String secret, Form typed) {
    var now = now();
    var welcome = welcome(secret);
    if (welcome.isEmpty()) {
      return new Result.LinkStale();
    }
    var invitation = welcome.get().invitation();
    var email = invitation.email().text();
    var form = new Form(typed.name(), email, typed.password(), typed.zone());
    var known = people.find(invitation.email());
    var mistakes = known.isPresent() ? List.<Mistake>of() : mistakes(form);
    if (!mistakes.isEmpty()) {
      return new Result.Refused(mistakes);
    }
    if (links.redeem(Purpose.INVITATION, secret, now).isEmpty()) {
      return new Result.LinkStale();
    }
    var person =
        known.orElseGet(() -> add(form, invitation.email(), hashing.hash(form.password()), now));
    people.change(person.withEmailVerified());
    var roles = EnumSet.copyOf(invitation.roles());
    memberships
        .find(person.id(), invitation.organization())
        .ifPresent(held -> roles.addAll(held.roles()));
    memberships.set(new Membership(person.id(), invitation.organization(), roles));
    invitations.remove(invitation.id());
    return new Result.Joined(person.email());
  }

  private Optional<Welcome> welcomeTo(String invitation) {
    return invitations
        .find(UUID.fromString(invitation))
        .map(
            found ->
                new Welcome(
                    found,
                    organizations.get(found.organization()),
                    people.find(found.email()).isPresent()));
  }

  private static List<Mistake> mistakes(Form form) {
    var mistakes = new ArrayList<Mistake>();
    if (form.name().isBlank() || form.name().length() > Person.LONGEST_NAME) {
      mistakes.add(new Mistake("name", "missing"));
    }
    if (EmailAddress.parse(form.email()).isEmpty()) {
      mistakes.add(new Mistake("email", "malformed"));
    }
    PasswordRules.fault(form.password(), form.name(), form.email())
        .map(Mistake::password)
        .ifPresent(mistakes::add);
    return mistakes;
  }

  /** Who joins the demonstration is part of it. */
  private Person add(Form form, EmailAddress email, String hash, Instant now) {
    var person =
        new Person(
            PersonId.random(), form.name().strip(), email, form.zone(), false, settings.demo());
    people.add(person);
    credentials.keep(person.id(), hash, now);
    return person;
  }

  private void askToVerify(Person person, Instant now) {
    var secret = links.issue(Purpose.VERIFY_EMAIL, person.id().toString(), now);
    outbox.put(
        IdentityLetters.verifyEmail(person, settings.link(Purpose.VERIFY_EMAIL, secret), now));
  }

  private void tellOwner(Person person, Instant now) {
    if (person.emailVerified()) {
      outbox.put(
          IdentityLetters.accountExists(
              person,
              settings.page("/identity/sign-in"),
              settings.page("/identity/forgotten-password"),
              now));
    } else {
      askToVerify(person, now);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
