package org.preceptor.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.preceptor.access.Actor;
import org.preceptor.standards.PersonId;

/** Every play ever begun. Choices are added, never changed. */
public interface Playthroughs {

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may read
   */
  Playthrough get(PlaythroughId id, Actor actor);

  /** The actor's own, latest first. */
  List<Playthrough> all(Actor actor);

  /**
   * Begins a play, with the choices that a replay shares.
   *
   * @throws org.preceptor.access.NotFound if the actor may not play
   */
  void start(Playthrough playthrough, Actor actor);

  /** Adds the last choice. Two tabs choosing at once: false for the second, and nothing changes. */
  boolean appendLastChoice(Playthrough playthrough);

  /**
   * When the person last came to an ending of each scenario, by its name, in any version; replays
   * count too.
   */
  Map<String, Instant> lastFinished(PersonId person);
}
