package org.preceptor.scenario;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.access.Actor;

/** Keeps reflections for one test. */
public final class InMemoryReflections implements Reflections {

  private final Map<PlaythroughId, String> hardest = new LinkedHashMap<>();
  private final Map<PlaythroughId, Intention> intentions = new LinkedHashMap<>();
  private final Playthroughs playthroughs;

  public InMemoryReflections(Playthroughs playthroughs) {
    this.playthroughs = playthroughs;
  }

  @Override
  public Optional<String> hardest(Playthrough playthrough) {
    return Optional.ofNullable(hardest.get(playthrough.id()));
  }

  @Override
  public void keepHardest(Playthrough playthrough, String text, Instant at) {
    hardest.putIfAbsent(playthrough.id(), text);
  }

  @Override
  public Optional<Intention> intention(Playthrough playthrough) {
    return Optional.ofNullable(intentions.get(playthrough.id()));
  }

  @Override
  public void keepIntention(Intention intention) {
    intentions.put(intention.playthrough(), intention);
  }

  @Override
  public List<Intention> intentions(Actor actor) {
    return playthroughs.all(actor).stream()
        .flatMap(play -> intention(play).stream())
        .sorted(Comparator.comparing(Intention::remindOn).thenComparing(Intention::madeAt))
        .toList();
  }
}
