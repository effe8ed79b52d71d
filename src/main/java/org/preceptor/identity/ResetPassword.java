package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.preceptor.UseCase;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.PersonId;

/** Lets who reads the mailbox choose a new password. */
@UseCase
public class ResetPassword {

  @Inject People people;
  @Inject Credentials credentials;
  @Inject PasswordHashing hashing;
  @Inject OneTimeLinks links;
  @Inject SignIns signIns;
  @Inject Failures failures;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** What came of choosing. */
  public sealed interface Result {

    /** All sign-ins were ended; the new password opens a new one. */
    record Changed() implements Result {}

    record LinkStale() implements Result {}

    record Refused(PasswordFault fault) implements Result {}
  }

  /** Sends a link, if there is such an account; says nothing either way. */
  public void ask(String email, String address) {
    var now = now();
    var network = "letters:" + Subjects.shortened(address);
    var account = "letters:" + Subjects.shortened(email.strip().toLowerCase(Locale.ROOT));
    boolean mayWrite =
        Throttle.LETTERS.wait(failures.find(network), now).isEmpty()
            && Throttle.LETTERS.wait(failures.find(account), now).isEmpty();
    if (mayWrite) {
      failures.count(network, now);
      failures.count(account, now);
      EmailAddress.parse(email).flatMap(people::find).ifPresent(person -> send(person, now));
    }
  }

  public boolean works(String secret) {
    return links.look(Purpose.RESET_PASSWORD, secret, now()).isPresent();
  }

  public Result choose(String secret, String password) {
    var now = now();
    var about = links.look(Purpose.RESET_PASSWORD, secret, now);
    if (about.isEmpty()) {
      return new Result.LinkStale();
    }
    var person = people.get(PersonId.of(about.get()));
    var fault = PasswordRules.fault(password, person.name(), person.email().text());
    if (fault.isPresent()) {
      return new Result.Refused(fault.get());
    }
    if (links.redeem(Purpose.RESET_PASSWORD, secret, now).isEmpty()) {
      return new Result.LinkStale();
    }
    credentials.keep(person.id(), hashing.hash(password), now);
    people.change(person.withEmailVerified());
    signIns.endAll(person.id(), null);
    outbox.put(
        IdentityLetters.passwordChanged(
            person, settings.page("/identity/forgotten-password"), now));
    return new Result.Changed();
  }

  private void send(Person person, Instant now) {
    var secret = links.issue(Purpose.RESET_PASSWORD, person.id().toString(), now);
    outbox.put(
        IdentityLetters.resetPassword(person, settings.link(Purpose.RESET_PASSWORD, secret), now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
