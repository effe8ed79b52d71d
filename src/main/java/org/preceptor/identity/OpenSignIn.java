package org.preceptor.identity;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.UseCase;
import org.preceptor.standards.PersonId;

/** Signs a person in. */
@UseCase
public class OpenSignIn {

  private static final int LONGEST_DEVICE = 160;

  @Inject People people;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject Memberships memberships;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject SignInSettings settings;
  @Inject SecureRandom random;
  @Inject Clock clock;

  /**
   * A try to sign in, as it was typed.
   *
   * @param address the network address it came from
   * @param device what the browser calls itself
   */
  public record Try(String email, String password, String address, String device) {

    @Override
    public String toString() {
      return "a try to sign in";
    }

    private String account() {
      return "account:" + Subjects.shortened(email.strip().toLowerCase(Locale.ROOT));
    }

    private String network() {
      return "address:" + Subjects.shortened(address);
    }
  }

  public SignInResult withPassword(Try attempt) {
    var now = now();
    var wait = wait(attempt, now);
    if (wait.isPresent()) {
      return new SignInResult.TooManyTries(wait.get());
    }
    var person = EmailAddress.parse(attempt.email()).flatMap(people::find).filter(this::mayEnter);
    if (!matches(person, attempt.password())) {
      failures.count(attempt.account(), now);
      failures.count(attempt.network(), now);
      return new SignInResult.NoMatch();
    }
    failures.forget(attempt.account());
    var entering = person.orElseThrow();
    return entering.emailVerified()
        ? enter(entering.id(), attempt.device(), now)
        : new SignInResult.EmailUnverified(entering.email());
  }

  /** One click, and only in the demonstration. */
  public SignInResult asDemoPerson(PersonId id, String device) {
    var person = people.get(id);
    return settings.demo() && person.demo() ? enter(id, device, now()) : new SignInResult.NoMatch();
  }

  private Optional<Instant> wait(Try attempt, Instant now) {
    return Stream.of(
            Throttle.ACCOUNT.wait(failures.find(attempt.account()), now),
            Throttle.ADDRESS.wait(failures.find(attempt.network()), now))
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /**
   * Invented people do not enter a real house, even if its database once held the demonstration.
   */
  private boolean mayEnter(Person person) {
    return settings.demo() || !person.demo();
  }

  /** One slow comparison whoever it is, so that time does not tell who has an account. */
  private boolean matches(Optional<Person> person, String password) {
    var tried =
        password.length() > PasswordRules.LONGEST * 2
            ? password.substring(0, PasswordRules.LONGEST * 2)
            : password;
    var hash = person.map(Person::id).flatMap(credentials::hash);
    if (hash.isEmpty()) {
      hashing.pretend(tried);
      return false;
    }
    return hashing.matches(tried, hash.get());
  }

  private SignInResult enter(PersonId person, String device, Instant now) {
    var houses = memberships.of(person);
    if (houses.isEmpty()) {
      return new SignInResult.NoMembership();
    }
    var last = signIns.of(person, now).stream().map(SignIn::organization).findFirst();
    var house =
        houses.stream()
            .map(Membership::organization)
            .filter(id -> last.isPresent() && last.get().equals(id))
            .findFirst()
            .orElse(houses.getFirst().organization());
    var secret = Secret.random(random);
    var signIn =
        new SignIn(UUID.randomUUID(), person, house, shortened(device), now, now, secret.hash());
    signIns.add(signIn);
    return new SignInResult.Entered(signIn, secret);
  }

  private static String shortened(String device) {
    var clean = device.replaceAll("\\p{Cntrl}", "");
    return clean.length() > LONGEST_DEVICE ? clean.substring(0, LONGEST_DEVICE) : clean;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
