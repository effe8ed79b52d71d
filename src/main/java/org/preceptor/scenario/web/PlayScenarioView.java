package org.preceptor.scenario.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.scenario.AtHand;
import org.preceptor.scenario.Choice;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Event;
import org.preceptor.scenario.Line;
import org.preceptor.scenario.Offer;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.scenario.Script;
import org.preceptor.scenario.Step;
import org.preceptor.scenario.Trace;
import org.preceptor.web.Said;

/** Backs {@code scenario/play-scenario.xhtml}: shows a scene and takes one choice. */
@Named
@RequestScoped
public class PlayScenarioView {

  private static final String SCENE = "play-scenario?faces-redirect=true&play=";
  private static final String DEBRIEF = "debrief?faces-redirect=true&play=";

  @Inject PlayScenario playScenario;
  @Inject EventWords events;
  @Inject Said said;

  private @Nullable String play;
  private @Nullable Trace trace;

  /** A line of talk; {@code who} is empty where something happens. */
  public record TalkLine(String at, String who, String text) {}

  /** A choice to be shown. */
  public record OfferLine(int number, String id, String says, String note) {}

  /** A choice that was taken. */
  public record PastLine(String at, String text) {}

  /** Shows where the run stands; one that is over goes to its debrief. */
  public @Nullable String show() {
    var played = playScenario.show(PlaythroughParameter.parse(play));
    trace = played.trace();
    return trace.finished() ? DEBRIEF + play : null;
  }

  /** Takes the choice whose button was pressed, and goes to wherever the story is then. */
  public String choose() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var step =
        playScenario.choose(
            PlaythroughParameter.parse(play),
            new ChoiceId(asked.getOrDefault("choice", "")),
            position(asked.getOrDefault("position", "")));
    return switch (step) {
      case Step.Moved moved -> moved.finished() ? DEBRIEF + play : SCENE + play;
      case Step.FinishedAlready over -> DEBRIEF + play;
      case Step.MovedOnAlready elsewhere -> stay("play.movedOn");
      case Step.NotOffered notOffered -> stay("play.notOffered");
    };
  }

  private String stay(String why) {
    said.warn("scenario", why);
    return SCENE + play;
  }

  /** A number that is none is that of no page, and so of a stale one. */
  private static int position(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private Trace trace() {
    if (trace == null) {
      throw new IllegalStateException("no scene was shown in this request");
    }
    return trace;
  }

  /** Whether there is a scene; a request that takes a choice goes on elsewhere and has none. */
  public boolean isShown() {
    return trace != null;
  }

  public Script getScript() {
    return trace().scenario().script();
  }

  public int getPosition() {
    return trace().choices().size();
  }

  public int getMoment() {
    return getPosition() + 1;
  }

  public String getAt() {
    return trace().passage().at().orElse("");
  }

  public String getTextHtml() {
    return Prose.html(trace().passage().text());
  }

  public List<TalkLine> getTalk() {
    var people = getScript().people();
    return trace().passage().talk().stream()
        .map(
            line ->
                new TalkLine(
                    line.at().orElse(""),
                    line instanceof Line.Says says
                        ? people.getOrDefault(says.who(), says.who())
                        : "",
                    line.text()))
        .toList();
  }

  /** What can be chosen, without the choice that time makes. */
  public List<OfferLine> getOffers() {
    var number = new int[1];
    return trace().offers().stream()
        .map(Offer::choice)
        .filter(choice -> choice.onTimeout().isEmpty())
        .map(
            choice ->
                new OfferLine(
                    ++number[0],
                    choice.id().value(),
                    choice.says().orElse(""),
                    choice.note().orElse("")))
        .toList();
  }

  public @Nullable Choice getTimed() {
    return trace().offers().stream()
        .map(Offer::choice)
        .filter(choice -> choice.onTimeout().isPresent())
        .findFirst()
        .orElse(null);
  }

  public int getSeconds() {
    return Optional.ofNullable(getTimed()).flatMap(Choice::onTimeout).orElse(0);
  }

  public String getTimedWords() {
    return Optional.ofNullable(getTimed()).flatMap(Choice::says).orElse("");
  }

  public List<AtHand> getAtHand() {
    return trace().atHand();
  }

  public List<PastLine> getSoFar() {
    return trace().events().stream()
        .filter(Event.Chosen.class::isInstance)
        .map(event -> new PastLine(event.at().orElse(""), events.of(event)))
        .toList();
  }

  /** What the player did last, to lead into this scene. */
  public String getLast() {
    var all = trace().events();
    return all.size() < 2 ? "" : events.of(all.get(all.size() - 2));
  }

  public @Nullable String getPlay() {
    return play;
  }

  public void setPlay(@Nullable String play) {
    this.play = play;
  }
}
