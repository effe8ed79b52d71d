package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.preceptor.learning.Activities;
import org.preceptor.learning.ReadingSize;
import org.preceptor.research.Calibration;
import org.preceptor.research.CalibrationRatings;
import org.preceptor.research.Calibrations;
import org.preceptor.scenario.Playthroughs;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.standards.ActivityRef.Kind;
import org.preceptor.standards.PersonId;

/** Tells learning of scenarios and calibrations, which it does not know. */
@ApplicationScoped
class OtherActivities implements Activities {

  @Inject Scenarios scenarios;
  @Inject Playthroughs playthroughs;
  @Inject Calibrations calibrations;
  @Inject CalibrationRatings ratings;

  @Override
  public Optional<Offered> find(Kind kind, String slug) {
    return switch (kind) {
      case SCENARIO -> scenarios.find(slug).map(OtherActivities::offered);
      case CALIBRATION -> calibrations.find(slug).map(OtherActivities::offered);
      case MODULE, COURSE, CHECKLIST, RULE_PACK -> Optional.empty();
    };
  }

  @Override
  public Finished finished(PersonId person) {
    var played = playthroughs.lastFinished(person);
    return (kind, slug, since) ->
        switch (kind) {
          case SCENARIO -> Optional.ofNullable(played.get(slug)).filter(at -> !at.isBefore(since));
          case CALIBRATION ->
              calibrations
                  .find(slug)
                  .flatMap(one -> one.finishedAt(ratings.compared(person, slug), since));
          case MODULE, COURSE, CHECKLIST, RULE_PACK -> Optional.empty();
        };
  }

  private static Offered offered(Scenario scenario) {
    var size = scenario.size();
    return new Offered(
        scenario.ref(),
        scenario.script().title(),
        scenario.script().summary(),
        ReadingSize.ofScenario(size.words(), size.choices()));
  }

  private static Offered offered(Calibration calibration) {
    var size = calibration.size();
    return new Offered(
        calibration.ref(),
        calibration.title(),
        calibration.summary(),
        ReadingSize.ofCalibration(size.words(), size.answers()));
  }
}
