package org.preceptor.scenario.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.Standards;
import org.preceptor.content.YamlReader;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.standards.ActivityRef;

/** The scenarios that come as files; older versions are read from what was published. */
@ApplicationScoped
class ShippedScenarios implements Scenarios, ContentShelf {

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;
  @Inject PublishedContent published;
  @Inject Standards standards;

  private final Map<String, Scenario> offered = new ConcurrentHashMap<>();
  private final Map<ActivityRef, Scenario> earlier = new ConcurrentHashMap<>();

  @Override
  public void load(Diagnostics diagnostics) {
    for (var attempt : ScenariosAhead.READ.take(() -> ScenariosAhead.read(files, yaml))) {
      attempt.take(
          diagnostics,
          (bundle, scenario) -> {
            var played = ScenarioReader.played(bundle);
            published.keep(scenario.ref(), played, scenario.script().span(), diagnostics);
            offered.put(scenario.ref().slug(), scenario);
          });
    }
  }

  @Override
  public void check(Diagnostics diagnostics) {
    var reader = new ScenarioReader(yaml);
    offered.values().forEach(scenario -> reader.check(scenario, standards, diagnostics));
    reader.checkVariants(offered.values(), diagnostics);
  }

  @Override
  public List<Scenario> all() {
    return offered.values().stream()
        .sorted(Comparator.comparing(scenario -> scenario.script().title()))
        .toList();
  }

  @Override
  public Optional<Scenario> find(String slug) {
    return Optional.ofNullable(offered.get(slug));
  }

  @Override
  public Scenario get(ActivityRef ref) {
    var current = offered.get(ref.slug());
    if (current != null && current.ref().equals(ref)) {
      return current;
    }
    return earlier.computeIfAbsent(ref, this::read);
  }

  private Scenario read(ActivityRef ref) {
    var bundle =
        Optional.of(ref)
            .filter(asked -> asked.kind() == ActivityRef.Kind.SCENARIO)
            .flatMap(published::find)
            .orElseThrow(() -> new NotFound(Thing.SCENARIO, ref));
    var diagnostics = new Diagnostics();
    return new ScenarioReader(yaml)
        .readPlayed(bundle, diagnostics)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    ref + " was published and no longer reads: " + diagnostics.all()));
  }
}
