package org.preceptor.competence;

import jakarta.inject.Inject;
import java.time.Clock;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.content.Standards;

/** Looks at one's own competence map. */
@UseCase
public class ReadCompetence {

  @Inject EvidenceRecord evidence;
  @Inject Standards standards;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  public CompetenceMap mine() {
    return CompetenceMap.of(standards, evidence.all(person.actor()), clock.instant());
  }
}
