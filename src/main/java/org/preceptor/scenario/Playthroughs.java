package org.preceptor.scenario;

import java.util.List;
import org.preceptor.access.Actor;
import org.preceptor.standards.ActivityRef;
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

  /** Whether the person has played this very version to an ending. */
  boolean finished(PersonId person, ActivityRef scenario);
}
