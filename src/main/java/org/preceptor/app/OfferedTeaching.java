package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.preceptor.content.Teaching;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.research.Calibration;
import org.preceptor.research.Calibrations;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;

/**
 * Tells the standards which modules teach their duties, and which scenarios and calibrations judge
 * them.
 */
@ApplicationScoped
class OfferedTeaching implements Teaching {

  @Inject Modules modules;
  @Inject Scenarios scenarios;
  @Inject Calibrations calibrations;

  @Override
  public List<Offer> offers() {
    var offers = new ArrayList<Offer>();
    modules.all().stream().map(OfferedTeaching::module).forEach(offers::add);
    scenarios.all().stream().map(OfferedTeaching::scenario).forEach(offers::add);
    calibrations.all().stream().map(OfferedTeaching::calibration).forEach(offers::add);
    return offers;
  }

  private static Offer module(Module module) {
    var about = module.about();
    return new Offer(
        module.ref(),
        about.title(),
        "/learning/module?module=" + module.ref().slug(),
        about.obligations());
  }

  private static Offer calibration(Calibration calibration) {
    return new Offer(
        calibration.ref(),
        calibration.title(),
        "/research/calibration?calibration=" + calibration.slug(),
        calibration.obligations());
  }

  private static Offer scenario(Scenario scenario) {
    var script = scenario.script();
    return new Offer(
        script.ref(),
        script.title(),
        "/scenario/scenario?scenario=" + script.ref().slug(),
        script.obligations());
  }
}
