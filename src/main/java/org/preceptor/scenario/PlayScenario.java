package org.preceptor.scenario;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.competence.EvidenceRecord;

/** Takes a person through a scenario, one choice at a time. */
@UseCase
public class PlayScenario {

  @Inject Scenarios scenarios;
  @Inject Playthroughs playthroughs;
  @Inject EvidenceRecord evidence;
  @Inject Clock clock;
  @Inject CurrentPerson person;

  /** A run with where it stands. */
  public record Played(Playthrough playthrough, Trace trace) {}

  /**
   * Begins a run of the version on offer; one that was begun and never moved is gone on with.
   *
   * @throws NotFound if no such scenario is on offer
   */
  public PlaythroughId start(String slug) {
    var scenario = scenarios.find(slug).orElseThrow(() -> new NotFound(Thing.SCENARIO, slug));
    return reused(
            play ->
                play.replayOf().isEmpty()
                    && play.taken().isEmpty()
                    && play.scenario().equals(scenario.ref()))
        .orElseGet(() -> begin(fresh(scenario)));
  }

  /** Begins a run that shares the first choices of another. */
  public PlaythroughId replay(PlaythroughId id, int choices) {
    var original = playthroughs.get(id, person.actor());
    return reused(
            play ->
                play.replayOf().equals(Optional.of(id))
                    && play.shared() == choices
                    && play.taken().size() == choices)
        .orElseGet(() -> begin(original.replay(PlaythroughId.random(), choices, clock.instant())));
  }

  private Optional<PlaythroughId> reused(Predicate<Playthrough> untouched) {
    return playthroughs.all(person.actor()).stream()
        .filter(untouched)
        .findFirst()
        .map(Playthrough::id);
  }

  private Playthrough fresh(Scenario scenario) {
    var actor = person.actor();
    return new Playthrough(
        PlaythroughId.random(),
        actor.person(),
        actor.organization(),
        scenario.ref(),
        scenario.sha256(),
        clock.instant(),
        Optional.empty(),
        0,
        List.of());
  }

  private PlaythroughId begin(Playthrough playthrough) {
    playthroughs.start(playthrough, person.actor());
    return playthrough.id();
  }

  /** Where a run stands. */
  public Played show(PlaythroughId id) {
    var playthrough = playthroughs.get(id, person.actor());
    return new Played(playthrough, playthrough.trace(scenarios.get(playthrough.scenario())));
  }

  /** The runs of the person at the keyboard, latest first. */
  public List<Played> runs() {
    return playthroughs.all(person.actor()).stream()
        .map(play -> new Played(play, play.trace(scenarios.get(play.scenario()))))
        .toList();
  }

  /**
   * Takes a choice; the one that ends the story leaves the evidence.
   *
   * @param position how many choices the page showed as taken
   */
  public Step choose(PlaythroughId id, ChoiceId choice, int position) {
    var playthrough = playthroughs.get(id, person.actor());
    var scenario = scenarios.get(playthrough.scenario());
    var now = clock.instant();

    var step = playthrough.choose(choice, position, now, scenario);
    if (!(step instanceof Step.Moved moved)) {
      return step;
    }
    if (!playthroughs.appendLastChoice(moved.playthrough())) {
      return new Step.MovedOnAlready(position + 1);
    }
    if (moved.finished()) {
      leaveEvidence(moved.playthrough(), scenario, now);
    }
    return step;
  }

  private void leaveEvidence(Playthrough finished, Scenario scenario, Instant now) {
    if (finished.replayOf().isEmpty()) {
      evidence.append(Verdict.of(finished.trace(scenario)).evidence(finished, now));
    }
  }
}
