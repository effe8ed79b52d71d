package org.preceptor.scenario;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.identity.People;

/** Looks back on a finished run: what was hardest, what it comes to, what to take into practice. */
@UseCase
public class LookBack {

  @Inject Scenarios scenarios;
  @Inject Playthroughs playthroughs;
  @Inject Reflections reflections;
  @Inject People people;
  @Inject Clock clock;
  @Inject CurrentPerson person;

  /**
   * @throws NotFound if there is no such run of the person's, or it has not ended
   */
  public Debrief on(PlaythroughId id) {
    var playthrough = playthroughs.get(id, person.actor());
    var trace = playthrough.trace(scenarios.get(playthrough.scenario()));
    if (!trace.finished()) {
      throw new NotFound(Thing.PLAYTHROUGH, id);
    }
    return new Debrief(
        playthrough,
        trace,
        Verdict.of(trace),
        reflections.hardest(playthrough),
        reflections.intention(playthrough));
  }

  /** Keeps what was hardest, once; an empty answer is one too. */
  public void tellHardest(PlaythroughId id, String text) {
    reflections.keepHardest(on(id).playthrough(), text.strip(), clock.instant());
  }

  /** Keeps an intention, to be reminded of it so many days from today in the person's own zone. */
  public Intention intend(PlaythroughId id, String text, int days) {
    var playthrough = on(id).playthrough();
    var today = LocalDate.ofInstant(clock.instant(), people.get(person.id()).zone());
    var intention =
        new Intention(playthrough.id(), text.strip(), clock.instant(), today.plusDays(days));
    reflections.keepIntention(intention);
    return intention;
  }
}
