package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.standards.ActivityRef;

/** A shelf with given scenarios. */
public record InMemoryScenarios(List<Scenario> all) implements Scenarios {

  @Override
  public Optional<Scenario> find(String slug) {
    return all.stream().filter(scenario -> scenario.ref().slug().equals(slug)).findFirst();
  }

  @Override
  public Scenario get(ActivityRef ref) {
    return all.stream()
        .filter(scenario -> scenario.ref().equals(ref))
        .findFirst()
        .orElseThrow(() -> new NotFound(Thing.SCENARIO, ref));
  }
}
