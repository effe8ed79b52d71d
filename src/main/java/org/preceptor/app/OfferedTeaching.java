package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.Teaching;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;

/** Tells the standards which modules teach their duties and which scenarios judge them. */
@ApplicationScoped
class OfferedTeaching implements Teaching {

  @Inject Modules modules;
  @Inject Scenarios scenarios;

  @Override
  public List<Offer> offers() {
    return Stream.concat(
            modules.all().stream().map(OfferedTeaching::module),
            scenarios.all().stream().map(OfferedTeaching::scenario))
        .toList();
  }

  private static Offer module(Module module) {
    var about = module.about();
    return new Offer(
        module.ref(),
        about.title(),
        "/learning/module?module=" + module.ref().slug(),
        about.obligations());
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
