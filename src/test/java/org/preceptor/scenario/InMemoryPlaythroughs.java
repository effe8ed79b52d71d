package org.preceptor.scenario;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.access.Thing;
import org.preceptor.standards.PersonId;

/** Keeps plays for one test; learners may play. */
public final class InMemoryPlaythroughs implements Playthroughs {

  private final Map<PlaythroughId, Playthrough> kept = new LinkedHashMap<>();
  private final Scenarios scenarios;

  public InMemoryPlaythroughs(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Playthrough get(PlaythroughId id, Actor actor) {
    var found = kept.get(id);
    if (found == null || !found.player().equals(actor.person())) {
      throw new NotFound(Thing.PLAYTHROUGH, id);
    }
    return found;
  }

  @Override
  public List<Playthrough> all(Actor actor) {
    return kept.values().stream()
        .filter(play -> play.player().equals(actor.person()))
        .sorted(Comparator.comparing(Playthrough::startedAt).reversed())
        .toList();
  }

  @Override
  public void start(Playthrough playthrough, Actor actor) {
    if (!actor.is(Role.LEARNER)) {
      throw new NotFound(Thing.PLAYTHROUGH, playthrough.id());
    }
    kept.put(playthrough.id(), playthrough);
  }

  @Override
  public boolean appendLastChoice(Playthrough playthrough) {
    var before = kept.get(playthrough.id());
    boolean next = before != null && before.taken().size() + 1 == playthrough.taken().size();
    if (next) {
      kept.put(playthrough.id(), playthrough);
    }
    return next;
  }

  @Override
  public Map<String, Instant> lastFinished(PersonId person) {
    return kept.values().stream()
        .filter(play -> play.player().equals(person))
        .filter(play -> play.trace(scenarios.get(play.scenario())).finished())
        .collect(
            toMap(
                play -> play.scenario().slug(),
                play -> play.taken().getLast().at(),
                (one, other) -> one.isAfter(other) ? one : other));
  }
}
