package org.preceptor.scenario.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.scenario.Debrief;
import org.preceptor.scenario.LookBack;
import org.preceptor.scenario.Passage;
import org.preceptor.scenario.PlayScenario;
import org.preceptor.scenario.Scenario;
import org.preceptor.scenario.Scenarios;
import org.preceptor.scenario.Script;
import org.preceptor.scenario.Surroundings;
import org.preceptor.web.Said;

/**
 * Backs {@code scenario/debrief.xhtml}: first what became of it, then every duty with its reasons.
 */
@Named
@ViewScoped
public class DebriefView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String SAME = "debrief?faces-redirect=true&play=";

  @Inject LookBack lookBack;
  @Inject PlayScenario playScenario;
  @Inject Scenarios scenarios;
  @Inject Surroundings surroundings;
  @Inject DebriefWords words;
  @Inject TimelineWords timelines;
  @Inject Said said;

  private @Nullable String play;
  private String hardest = "";
  private String intention = "";
  private transient @Nullable Debrief debrief;
  private transient @Nullable List<TimelineWords.Moment> timeline;
  private transient @Nullable List<DebriefWords.Card> cards;

  /** Refuses early what is not the reader's, or not over. */
  public void show() {
    intention = debrief().intention().map(kept -> kept.text()).orElse("");
  }

  private Debrief debrief() {
    if (debrief == null) {
      debrief = lookBack.on(PlaythroughParameter.parse(play));
    }
    return debrief;
  }

  public String tellHardest() {
    lookBack.tellHardest(PlaythroughParameter.parse(play), hardest);
    return SAME + play;
  }

  public String intend(int days) {
    var kept = lookBack.intend(PlaythroughParameter.parse(play), intention, days);
    said.note("scenario", "intention.kept", words.day(kept.remindOn()));
    return SAME + play;
  }

  /** Begins a run that keeps as many choices as the pressed button says. */
  public String replay() {
    var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    var keep = words.replays(debrief()).get(asked.getOrDefault("replay", ""));
    if (keep == null) {
      return SAME + play;
    }
    var fresh = playScenario.replay(PlaythroughParameter.parse(play), keep);
    return "play-scenario?faces-redirect=true&play=" + fresh;
  }

  public String getTitle() {
    return script().title();
  }

  public String getSlug() {
    return debrief().playthrough().scenario().slug();
  }

  private Script script() {
    return debrief().trace().scenario().script();
  }

  /** The course that the scenario belongs to; null where it stands alone. */
  public Surroundings.@Nullable Whole getWhole() {
    return surroundings.of(getSlug()).orElse(null);
  }

  public String getEndingHtml() {
    return Prose.html(debrief().trace().passage().text());
  }

  /** The author's own question about this ending, or empty. */
  public String getHardQuestion() {
    return debrief().trace().passage().ending().flatMap(Passage.Ending::hard).orElse("");
  }

  public boolean isAnswered() {
    return debrief().hardest().isPresent();
  }

  public String getAnswer() {
    return debrief().hardest().orElse("");
  }

  public boolean isReplay() {
    return debrief().playthrough().replayOf().isPresent();
  }

  public String getRaisedHeading() {
    return words.raisedHeading(debrief().verdict());
  }

  public List<DebriefWords.Cell> getTally() {
    return words.tally(debrief().verdict());
  }

  public List<TimelineWords.Moment> getTimeline() {
    if (timeline == null) {
      timeline = timelines.of(debrief());
    }
    return timeline;
  }

  public List<DebriefWords.Card> getCards() {
    if (cards == null) {
      cards = words.cards(debrief());
    }
    return cards;
  }

  public List<DebriefWords.Collided> getCollisions() {
    return words.collisions(debrief().trace());
  }

  public List<DebriefWords.Card> getMet() {
    return words.met(debrief());
  }

  public String getMetHeading() {
    return words.metHeading(debrief().verdict());
  }

  public List<DebriefWords.Card> getNotRaised() {
    return words.notRaised(debrief());
  }

  public String getNotRaisedHeading() {
    return words.notRaisedHeading(debrief().verdict());
  }

  public boolean isIntended() {
    return debrief().intention().isPresent();
  }

  public String getRemindOn() {
    return debrief().intention().map(kept -> words.day(kept.remindOn())).orElse("");
  }

  public String getRef() {
    return debrief().playthrough().scenario().toString();
  }

  /** The hash in groups, so that it can be compared by eye. */
  public String getHash() {
    return debrief().playthrough().sha256().replaceAll("(.{8})", "$1 ").strip();
  }

  /** Whether the text that the run is pinned to is the one it was judged by now. */
  public boolean isSameText() {
    return debrief().playthrough().sha256().equals(debrief().trace().scenario().sha256());
  }

  public int getChoices() {
    return debrief().playthrough().taken().size();
  }

  /** The version on offer now, where it is another. */
  public String getNewerVersion() {
    return scenarios
        .find(getSlug())
        .map(Scenario::ref)
        .filter(ref -> !ref.equals(debrief().playthrough().scenario()))
        .map(Object::toString)
        .orElse("");
  }

  /** Scenarios that bring the same decisions back. */
  public List<Script> getVariants() {
    return scenarios.variants(getSlug()).stream().map(Scenario::script).toList();
  }

  public @Nullable String getPlay() {
    return play;
  }

  public void setPlay(@Nullable String play) {
    this.play = play;
  }

  public String getHardest() {
    return hardest;
  }

  public void setHardest(@Nullable String hardest) {
    this.hardest = Optional.ofNullable(hardest).orElse("");
  }

  public String getIntention() {
    return intention;
  }

  public void setIntention(@Nullable String intention) {
    this.intention = Optional.ofNullable(intention).orElse("");
  }
}
