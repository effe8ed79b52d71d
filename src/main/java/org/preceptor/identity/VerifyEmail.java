package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.identity.OneTimeLinks.Purpose;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.PersonId;

/** Lets a person prove that an address is theirs. */
@UseCase
public class VerifyEmail {

  @Inject People people;
  @Inject OneTimeLinks links;
  @Inject Failures failures;
  @Inject Outbox outbox;
  @Inject SignInSettings settings;
  @Inject Clock clock;

  /** Whose address the link is about; opening the page uses nothing up. */
  public Optional<EmailAddress> look(String secret) {
    return links
        .look(Purpose.VERIFY_EMAIL, secret, now())
        .map(about -> people.get(PersonId.of(about)).email());
  }

  /** Empty where the link does not work (any more). */
  public Optional<EmailAddress> confirm(String secret) {
    return links
        .redeem(Purpose.VERIFY_EMAIL, secret, now())
        .map(
            about -> {
              var person = people.get(PersonId.of(about)).withEmailVerified();
              people.change(person);
              return person.email();
            });
  }

  /** Sends another letter, if there is an account that waits for it; says nothing either way. */
  public void sendAgain(String email, String address) {
    var now = now();
    var subject = "letters:" + Subjects.shortened(address);
    if (Throttle.LETTERS.wait(failures.find(subject), now).isEmpty()) {
      failures.count(subject, now);
      EmailAddress.parse(email)
          .flatMap(people::find)
          .filter(person -> !person.emailVerified())
          .ifPresent(person -> send(person, now));
    }
  }

  private void send(Person person, Instant now) {
    var secret = links.issue(Purpose.VERIFY_EMAIL, person.id().toString(), now);
    outbox.put(
        IdentityLetters.verifyEmail(person, settings.link(Purpose.VERIFY_EMAIL, secret), now));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
