package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.preceptor.learning.Activities;
import org.preceptor.learning.ReadingSize;
import org.preceptor.scenario.Playthroughs;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.standards.ActivityRef.Kind;
import org.preceptor.standards.PersonId;

/** Tells learning of scenarios, which it does not know. */
@ApplicationScoped
class OtherActivities implements Activities {

  @Inject Scenarios scenarios;
  @Inject Playthroughs playthroughs;

  @Override
  public Optional<Offered> find(Kind kind, String slug) {
    return kind == Kind.SCENARIO
        ? scenarios.find(slug).map(OtherActivities::offered)
        : Optional.empty();
  }

  @Override
  public Optional<Instant> finished(PersonId person, Kind kind, String slug, Instant since) {
    return kind == Kind.SCENARIO
        ? playthroughs.lastFinished(person, slug).filter(at -> !at.isBefore(since))
        : Optional.empty();
  }

  private static Offered offered(Scenario scenario) {
    var size = scenario.size();
    return new Offered(
        scenario.ref(),
        scenario.script().title(),
        scenario.script().summary(),
        ReadingSize.ofScenario(size.words(), size.choices()));
  }
}
