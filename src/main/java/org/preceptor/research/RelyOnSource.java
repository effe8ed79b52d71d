package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;

/** Says that one relies on a source, so that one hears when it is retracted, doubted or mended. */
@UseCase
public class RelyOnSource {

  @Inject Sources sources;
  @Inject AppraisalReliance reliance;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  public void rely(SourceId source, String purpose) {
    var actor = person.actor();
    sources.get(actor, source);
    var text = purpose.strip();
    int most = AppraisalReliance.LONGEST_PURPOSE;
    reliance.rely(
        source,
        new AppraisalReliance.Relier(
            actor.person(),
            actor.organization(),
            text.length() > most ? text.substring(0, most) : text,
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  public void stop(SourceId source) {
    reliance.stop(source, person.actor());
  }

  /** What the actor relies on it for, if they do. */
  public Optional<AppraisalReliance.Relier> own(SourceId source) {
    return reliance.find(source, person.actor());
  }
}
