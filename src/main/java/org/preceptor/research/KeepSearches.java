package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/** Keeps searches, and says whether to be told of what is new in them. */
@UseCase
public class KeepSearches {

  static final int MOST_SAVED = 100;

  /** Who is told of everything is told of nothing. */
  static final int MOST_FOUND = 2_000;

  private static final int AT_ONCE = 1_000;

  @Inject SavedSearches saved;
  @Inject SearchSources search;
  @Inject SourceChanges changes;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** What is known already, up to which change; of the rest one is told. */
  private record Heard(List<SourceId> known, long position) {}

  /** What came of saving one. */
  public enum Saving {
    SAVED,
    /** Saved, but it finds too much to tell of what is new. */
    TOO_BROAD,
    TOO_MANY,
    NO_NAME
  }

  public boolean may() {
    return access.allowsSome(person.actor(), Verb.CREATE, Thing.SAVED_SEARCH);
  }

  public List<SavedSearch> all() {
    return saved.of(person.actor());
  }

  public Saving save(String name, SearchTerms asked, boolean alerts) {
    var actor = person.actor();
    if (!access.allows(
        actor, Verb.CREATE, Thing.SAVED_SEARCH, new Owner(actor.person(), actor.organization()))) {
      throw new NotFound(Thing.SAVED_SEARCH, "to save");
    }
    if (name.isBlank() || name.strip().length() > SavedSearch.LONGEST_NAME) {
      return Saving.NO_NAME;
    }
    if (saved.of(actor).size() >= MOST_SAVED) {
      return Saving.TOO_MANY;
    }
    var heard = alerts ? found(asked) : Optional.<Heard>empty();
    var made = made(actor, name, asked);
    saved.add(made);
    heard.ifPresent(now -> listen(made, now));
    return alerts && heard.isEmpty() ? Saving.TOO_BROAD : Saving.SAVED;
  }

  private SavedSearch made(Actor actor, String name, SearchTerms asked) {
    return new SavedSearch(
        UUID.randomUUID(),
        actor.person(),
        actor.organization(),
        name,
        asked,
        false,
        0,
        clock.instant());
  }

  /**
   * All that it finds now; empty where that is too much. Asked before anything is written: a search
   * that catches up writes in a transaction of its own, and would wait for this one.
   */
  private Optional<Heard> found(SearchTerms asked) {
    var known = new ArrayList<SourceId>();
    int found = 1;
    for (int first = 0; first < found; first += AT_ONCE) {
      var part = search.exactly(asked.request(AT_ONCE).part(first, AT_ONCE)).found();
      found = part.found();
      if (found > MOST_FOUND || !part.complete()) {
        return Optional.empty();
      }
      part.hits().forEach(hit -> known.add(SourceId.of(hit.id().key())));
    }
    return Optional.of(new Heard(known, changes.standing().position().number()));
  }

  private void listen(SavedSearch one, Heard now) {
    saved.know(one.id(), now.known());
    saved.change(one.telling(true, now.position()));
  }

  /**
   * @return whether it is as wanted now; it is not where it finds too much
   * @throws NotFound if it is not the person's own
   */
  public boolean tell(UUID id, boolean wanted) {
    var one = saved.get(person.actor(), id);
    if (wanted && !one.alerts()) {
      var heard = found(one.asked());
      heard.ifPresent(now -> listen(one, now));
      return heard.isPresent();
    }
    saved.change(one.telling(wanted, one.toldTo()));
    return true;
  }

  /**
   * @throws NotFound if it is not the person's own
   */
  public SavedSearch remove(UUID id) {
    var removed = saved.get(person.actor(), id);
    saved.remove(removed.id());
    return removed;
  }
}
