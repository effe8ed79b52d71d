package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Actor;

/** Says at each request who is there and with which roles, from what is stored now. */
@UseCase
public class RecognizePerson {

  @Inject SignIns signIns;
  @Inject Memberships memberships;
  @Inject People people;
  @Inject Organizations organizations;
  @Inject Clock clock;

  /** What pages show of the person at the keyboard. */
  public record Profile(Person person, Organization organization) {}

  /**
   * Empty where the sign-in has ended, for whatever reason, where the secret is not the one that
   * this sign-in began with, or where no membership is left.
   */
  public Optional<Actor> recognize(UUID id, Secret secret) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var found = signIns.find(id).filter(signIn -> secret.matches(signIn.secretHash()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var signIn = found.get();
    if (!signIn.holds(now)) {
      signIns.end(id);
      return Optional.empty();
    }
    if (signIn.mustBeTouched(now)) {
      signIns.touch(id, now);
    }
    return memberships
        .find(signIn.person(), signIn.organization())
        .or(() -> elsewhere(signIn))
        .map(Membership::actor);
  }

  public Profile profile(Actor actor) {
    return new Profile(people.get(actor.person()), organizations.get(actor.organization()));
  }

  /** Who is no longer a member here goes on where they still are one. */
  private Optional<Membership> elsewhere(SignIn signIn) {
    var other = memberships.of(signIn.person()).stream().findFirst();
    other.ifPresent(membership -> signIns.actFor(signIn.id(), membership.organization()));
    return other;
  }
}
