package org.preceptor.scenario.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;

/** Backs {@code scenario/scenarios.xhtml}: the library, with the reader's own runs. */
@Named
@RequestScoped
public class ScenariosView {

  @Inject Scenarios scenarios;
  @Inject PlayScenario play;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject RunLines lines;

  private @Nullable List<Card> cards;

  /** A scenario with the reader's runs of it. */
  public record Card(
      String slug,
      String title,
      String summary,
      String leads,
      int minutes,
      int duties,
      List<RunLines.Run> runs) {}

  public List<Card> getCards() {
    if (cards == null) {
      var runs = runs();
      cards =
          scenarios.all().stream()
              .map(scenario -> card(scenario, runs.getOrDefault(scenario.ref().slug(), List.of())))
              .toList();
    }
    return cards;
  }

  private Map<String, List<RunLines.Run>> runs() {
    return access.allowsSome(person.actor(), Verb.LIST, Thing.PLAYTHROUGH)
        ? lines.of(play.runs()).stream().collect(groupingBy(RunLines.Run::slug))
        : Map.of();
  }

  private static Card card(Scenario scenario, List<RunLines.Run> runs) {
    var script = scenario.script();
    return new Card(
        scenario.ref().slug(),
        script.title(),
        script.summary(),
        script.leads().value(),
        script.minutes(),
        script.obligations().size(),
        runs);
  }
}
