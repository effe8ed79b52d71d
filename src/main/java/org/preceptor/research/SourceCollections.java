package org.preceptor.research;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.standards.PersonId;

/** The collections of all organizations. A lookup is always by somebody. */
public interface SourceCollections {

  /** The actor's own and those they belong to, by name. */
  List<SourceCollection> of(Actor actor);

  /**
   * @throws org.preceptor.access.NotFound if there is none that opens to the actor
   */
  SourceCollection get(Actor actor, CollectionId id);

  /** The shared one of the actor's organization that this code opens. */
  Optional<SourceCollection> invited(Actor actor, String joinCode);

  void add(SourceCollection collection);

  void rename(CollectionId id, String name);

  /** The sources in it stay. */
  void delete(CollectionId id);

  void join(CollectionId id, PersonId person, Instant at);

  void leave(CollectionId id, PersonId person);

  /** Those that are in it already stay as they were put. */
  void put(CollectionId id, Collection<SourceId> some, PersonId by, Instant at);

  void take(CollectionId id, Collection<SourceId> some);

  /** What is in it, the last put in first. */
  List<SourceId> sources(CollectionId id);
}
