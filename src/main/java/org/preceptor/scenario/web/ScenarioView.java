package org.preceptor.scenario.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.content.Obligation;
import org.preceptor.content.Standards;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.scenario.Script;

/** Backs {@code scenario/scenario.xhtml}: what a player should know before starting. */
@Named
@RequestScoped
public class ScenarioView {

  @Inject Scenarios scenarios;
  @Inject Standards standards;
  @Inject PlayScenario play;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject RunLines lines;

  private String scenario = "";
  private @Nullable Script script;
  private List<RunLines.Run> runs = List.of();

  /** A duty that the story can raise. */
  public record Duty(String id, String title) {}

  /**
   * @throws NotFound if no such scenario is on offer
   */
  public void show() {
    script =
        scenarios.find(scenario).orElseThrow(() -> new NotFound(Thing.SCENARIO, scenario)).script();
    if (access.allowsSome(person.actor(), Verb.LIST, Thing.PLAYTHROUGH)) {
      runs = lines.of(play.runs()).stream().filter(run -> run.slug().equals(scenario)).toList();
    }
  }

  public String start() {
    return "play-scenario?faces-redirect=true&play=" + play.start(scenario);
  }

  public boolean isPlayable() {
    return access.allowsSome(person.actor(), Verb.CREATE, Thing.PLAYTHROUGH);
  }

  public @Nullable Script getScript() {
    return script;
  }

  public String getSettingHtml() {
    return script == null ? "" : Prose.html(script.setting());
  }

  public Collection<String> getRoles() {
    return script == null ? List.of() : script.roles().values();
  }

  public List<Duty> getDuties() {
    return script == null
        ? List.of()
        : script.obligations().stream()
            .map(id -> new Duty(id.value(), standards.find(id).map(Obligation::title).orElse("")))
            .toList();
  }

  public List<RunLines.Run> getRuns() {
    return runs;
  }

  public String getScenario() {
    return scenario;
  }

  public void setScenario(String scenario) {
    this.scenario = scenario;
  }
}
