package org.preceptor.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Actor;

/**
 * What players wrote at their debriefs. Private to them; whoever asks holds the playthrough, which
 * only its player can get.
 */
public interface Reflections {

  /** What was hardest; empty where that was not asked yet, an empty text where nothing was said. */
  Optional<String> hardest(Playthrough playthrough);

  /** Keeps the first answer; a later one changes nothing. */
  void keepHardest(Playthrough playthrough, String text, Instant at);

  /** The latest. */
  Optional<Intention> intention(Playthrough playthrough);

  void keepIntention(Intention intention);

  /** The latest of each of the actor's own plays, by the day of reminding. */
  List<Intention> intentions(Actor actor);
}
