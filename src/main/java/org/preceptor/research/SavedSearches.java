package org.preceptor.research;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;

/** The searches that people keep. */
public interface SavedSearches {

  /** The actor's own, in the organization acted for, the last saved first. */
  List<SavedSearch> of(Actor actor);

  /**
   * @throws org.preceptor.access.NotFound if it is not the actor's own
   */
  SavedSearch get(Actor actor, UUID id);

  /** Those that want to hear and were not looked at up to this change; asks nobody's right. */
  List<SavedSearch> waiting(long upTo, int most);

  void add(SavedSearch search);

  void change(SavedSearch search);

  void remove(UUID id);

  /** Of which of the sources its owner was told or knew. */
  Set<SourceId> known(UUID id, Collection<SourceId> among);

  void know(UUID id, Collection<SourceId> sources);
}
