package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/** Shows people their own credits. */
@UseCase
public class ReadTranscript {

  @Inject Credits credits;
  @Inject CurrentPerson person;
  @Inject Access access;

  public Statement mine() {
    var actor = person.actor();
    var owner = new Owner(actor.person(), actor.organization());
    if (!access.allows(actor, Verb.READ, Thing.TRANSCRIPT, owner)) {
      throw new NotFound(Thing.TRANSCRIPT, actor.person());
    }
    return credits.of(actor.person());
  }

  /** What an enrollment of the person at the keyboard earned; empty before it has. */
  public Optional<Credit> mine(UUID enrollment) {
    return mine().credits().stream()
        .filter(credit -> credit.award().enrollment().equals(enrollment))
        .findFirst();
  }
}
