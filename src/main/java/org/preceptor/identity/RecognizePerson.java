package org.preceptor.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;

/** Says at each request who is there and with which roles, from what is stored now. */
@UseCase
public class RecognizePerson {

  @Inject SignIns signIns;
  @Inject Memberships memberships;
  @Inject Clock clock;

  /**
   * Empty where the sign-in has ended, for whatever reason, where the secret is not the one that
   * this sign-in began with, or where no membership is left.
   */
  public Optional<Arrival> recognize(UUID id, Secret secret) {
    var arrival =
        signIns
            .arrive(id)
            .or(() -> elsewhere(id, secret))
            .filter(found -> secret.matches(found.signIn().secretHash()));
    return arrival.filter(found -> stays(found.signIn()));
  }

  private boolean stays(SignIn signIn) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean holds = signIn.holds(now);
    if (!holds) {
      signIns.end(signIn.id());
    } else if (signIn.mustBeTouched(now)) {
      signIns.touch(signIn.id(), now);
    }
    return holds;
  }

  /** Who is no longer a member where they acted goes on where they still are one. */
  private Optional<Arrival> elsewhere(UUID id, Secret secret) {
    return signIns
        .find(id)
        .filter(signIn -> secret.matches(signIn.secretHash()))
        .flatMap(signIn -> memberships.of(signIn.person()).stream().findFirst())
        .flatMap(
            membership -> {
              signIns.actFor(id, membership.organization());
              return signIns.arrive(id);
            });
  }
}
