package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
    var made = made(actor, name, asked);
    saved.add(made);
    return alerts && !listen(made) ? Saving.TOO_BROAD : Saving.SAVED;
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

  /** What it finds now is known; false where that is too much. */
  private boolean listen(SavedSearch one) {
    for (int first = 0; first < MOST_FOUND; first += AT_ONCE) {
      var found = search.find(one.asked().request(AT_ONCE).part(first, AT_ONCE)).found();
      if (found.found() > MOST_FOUND || !found.complete()) {
        return false;
      }
      saved.know(one.id(), found.hits().stream().map(hit -> SourceId.of(hit.id().key())).toList());
      if (found.hits().size() < AT_ONCE) {
        break;
      }
    }
    long now = changes.standing().position().number();
    saved.change(one.telling(true, now));
    return true;
  }

  /**
   * @return whether it is as wanted now; it is not where it finds too much
   * @throws NotFound if it is not the person's own
   */
  public boolean tell(UUID id, boolean wanted) {
    var one = saved.get(person.actor(), id);
    if (wanted && !one.alerts()) {
      return listen(one);
    }
    saved.change(one.telling(wanted, one.toldTo()));
    return true;
  }

  /**
   * @throws NotFound if it is not the person's own
   */
  public void remove(UUID id) {
    saved.remove(saved.get(person.actor(), id).id());
  }
}
