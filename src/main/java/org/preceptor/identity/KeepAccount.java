package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;

/** Lets a person keep their own name, time zone, password and sign-ins. */
@UseCase
public class KeepAccount {

  @Inject CurrentPerson current;
  @Inject People people;
  @Inject Organizations organizations;
  @Inject Memberships memberships;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** A house and what the person is there. */
  public record House(Organization organization, Membership membership) {}

  public Person person() {
    return people.get(current.id());
  }

  public List<House> houses() {
    return memberships.of(current.id()).stream()
        .map(held -> new House(organizations.get(held.organization()), held))
        .toList();
  }

  public List<SignIn> signIns() {
    return signIns.of(current.id(), now());
  }

  public Optional<Mistake> describe(String name, ZoneId zone) {
    if (name.isBlank() || name.strip().length() > Person.LONGEST_NAME) {
      return Optional.of(new Mistake("name", "missing"));
    }
    people.change(person().named(name.strip()).in(zone));
    return Optional.empty();
  }

  /** Ends every other sign-in too: whoever had the old password is out. */
  public Optional<Mistake> changePassword(String old, String chosen, UUID signIn) {
    var now = now();
    var person = person();
    var subject = "change:" + Subjects.shortened(person.id().toString());
    if (Throttle.ACCOUNT.wait(failures.find(subject), now).isPresent()) {
      return Optional.of(new Mistake("old", "too-many"));
    }
    var hash = credentials.hash(person.id());
    if (hash.isEmpty() || !hashing.matches(old, hash.get())) {
      failures.count(subject, now);
      return Optional.of(new Mistake("old", "wrong"));
    }
    var fault = PasswordRules.fault(chosen, person.name(), person.email().text());
    if (fault.isPresent()) {
      return fault.map(Mistake::password);
    }
    failures.forget(subject);
    credentials.keep(person.id(), hashing.hash(chosen), now);
    signIns.endAll(person.id(), signIn);
    outbox.put(
        IdentityLetters.passwordChanged(
            person, settings.page("/identity/forgotten-password"), now));
    return Optional.empty();
  }

  /**
   * @throws NotFound if it is nobody's or somebody else's
   */
  public void endSignIn(UUID id) {
    signIns.end(id, current.actor());
  }

  public void endOtherSignIns(UUID spared) {
    signIns.endAll(current.id(), spared);
  }

  /**
   * @throws NotFound if the person is no member there
   */
  public void actFor(OrganizationId organization, UUID signIn) {
    if (memberships.find(current.id(), organization).isEmpty()) {
      throw new NotFound(Thing.ORGANIZATION, organization);
    }
    signIns.actFor(signIn, organization);
  }

  /** Today, where the person is. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), person().zone());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
