package org.preceptor.identity;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.UseCase;
import org.preceptor.access.Role;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.identity.Organization.Kind;
import org.preceptor.identity.Organization.SignUp;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Lets whoever started the program become its first administrator, by a link that works once. */
@UseCase
public class FirstStart {

  private static final String ABOUT = "first administrator";

  @Inject People people;
  @Inject Organizations organizations;
  @Inject Memberships memberships;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject OneTimeLinks links;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** The first administrator and the first organization. */
  public record Form(
      String name, String email, String password, ZoneId zone, String organization, Kind kind) {

    @Override
    public String toString() {
      return "a form for the first administrator";
    }
  }

  /**
   * A fresh link, where there is nobody yet and this is no demonstration. Links of earlier starts
   * stop working.
   */
  public Optional<URI> link() {
    if (settings.demo() || people.any()) {
      return Optional.empty();
    }
    return Optional.of(
        settings.link(Purpose.FIRST_START, links.issue(Purpose.FIRST_START, ABOUT, now())));
  }

  public boolean works(String secret) {
    return links.look(Purpose.FIRST_START, secret, now()).isPresent() && !people.any();
  }

  /** Makes both; what has to be mended first is returned. */
  public List<Mistake> begin(String secret, Form form) {
    var mistakes = mistakes(form);
    if (!mistakes.isEmpty()) {
      return mistakes;
    }
    var now = now();
    if (people.any() || links.redeem(Purpose.FIRST_START, secret, now).isEmpty()) {
      return List.of(new Mistake("link", "stale"));
    }
    var house =
        new Organization(
            OrganizationId.random(),
            form.organization().strip(),
            form.kind(),
            SignUp.INVITED,
            null,
            false);
    organizations.add(house);
    organizations.entrust(house.id());
    var person =
        new Person(
            PersonId.random(),
            form.name().strip(),
            new EmailAddress(form.email().strip()),
            form.zone(),
            true,
            false);
    people.add(person);
    credentials.keep(person.id(), hashing.hash(form.password()), now);
    memberships.set(
        new Membership(person.id(), house.id(), Set.of(Role.ADMINISTRATOR, Role.LEARNER)));
    return List.of();
  }

  private static List<Mistake> mistakes(Form form) {
    var mistakes = new ArrayList<Mistake>();
    if (form.name().isBlank() || form.name().strip().length() > Person.LONGEST_NAME) {
      mistakes.add(new Mistake("name", "missing"));
    }
    if (EmailAddress.parse(form.email()).isEmpty()) {
      mistakes.add(new Mistake("email", "malformed"));
    }
    if (form.organization().isBlank()
        || form.organization().strip().length() > Organization.LONGEST_NAME) {
      mistakes.add(new Mistake("organization", "missing"));
    }
    if (form.kind() == Kind.LICENSING_BODY) {
      mistakes.add(new Mistake("kind", "not-first"));
    }
    PasswordRules.fault(form.password(), form.name(), form.email())
        .map(Mistake::password)
        .ifPresent(mistakes::add);
    return mistakes;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
