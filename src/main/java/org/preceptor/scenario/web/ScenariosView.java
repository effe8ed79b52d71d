package org.preceptor.scenario.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.content.Standard;
import org.preceptor.content.Standards;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.scenario.Script;

/** Backs {@code scenario/scenarios.xhtml}: the library, with the reader's own runs. */
@Named
@RequestScoped
public class ScenariosView {

  @Inject Scenarios scenarios;
  @Inject Standards standards;
  @Inject PlayScenario play;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject RunLines lines;

  private @Nullable Map<String, List<RunLines.Run>> runs;

  /** A scenario with the reader's runs of it, and what brings its decisions back after one. */
  public record Card(
      String slug,
      String title,
      String summary,
      String leads,
      String subject,
      int minutes,
      int duties,
      List<RunLines.Run> runs,
      List<Script> variants) {}

  /** Those of one part of the standards; its word is {@code a} or {@code b}. */
  public record Shelf(String part, List<Card> cards) {}

  /**
   * By part and standard. A variant stands by itself once it was played; before, it is offered to
   * whoever played what it varies.
   */
  public List<Shelf> getShelves() {
    var shelves =
        scenarios.all().stream()
            .filter(
                scenario -> scenario.script().variantOf().isEmpty() || !runs(scenario).isEmpty())
            .sorted(Comparator.comparing(scenario -> scenario.script().leads().value()))
            .collect(
                groupingBy(
                    scenario -> Standard.Part.of(scenario.script().leads()),
                    () -> new EnumMap<>(Standard.Part.class),
                    mapping(this::card, toList())));
    return shelves.entrySet().stream()
        .map(shelf -> new Shelf(shelf.getKey().name().toLowerCase(Locale.ROOT), shelf.getValue()))
        .toList();
  }

  private List<RunLines.Run> runs(Scenario scenario) {
    if (runs == null) {
      runs =
          access.allowsSome(person.actor(), Verb.LIST, Thing.PLAYTHROUGH)
              ? lines.of(play.runs()).stream().collect(groupingBy(RunLines.Run::slug))
              : Map.of();
    }
    return runs.getOrDefault(scenario.ref().slug(), List.of());
  }

  private Card card(Scenario scenario) {
    var script = scenario.script();
    var mine = runs(scenario);
    var variants = mine.isEmpty() ? List.<Scenario>of() : scenarios.variants(scenario.ref().slug());
    return new Card(
        scenario.ref().slug(),
        script.title(),
        script.summary(),
        script.leads().value(),
        standards.find(script.leads()).map(Standard::shortTitle).orElse(""),
        script.minutes(),
        script.obligations().size(),
        mine,
        variants.stream().map(Scenario::script).toList());
  }
}
