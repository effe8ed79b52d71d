package org.preceptor.research;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.access.Actor;
import org.preceptor.standards.OrganizationId;

/** The libraries of all organizations. A lookup is always by somebody, who sees what they may. */
public interface Sources {

  /**
   * What to look for; every part may be empty.
   *
   * @param words all of which must occur, in any order
   */
  record Query(String words, Optional<SourceType> type, Optional<EditorialState> state) {}

  /**
   * Empty also for a source that the actor may not read. One that was merged is found as what it
   * became.
   */
  Optional<Source> find(Actor actor, SourceId id);

  /**
   * @throws org.preceptor.access.NotFound if there is none that the actor may read
   */
  Source get(Actor actor, SourceId id);

  /** Those that the actor may read, in no order; the others are left out. */
  List<Source> find(Actor actor, Collection<SourceId> ids);

  /**
   * The same by the id that was asked for; one that was merged stands under its former id as what
   * it became. A few statements, however many are asked for.
   */
  Map<SourceId, Source> named(Actor actor, Collection<SourceId> ids);

  /** By title. */
  List<Source> find(Actor actor, Query query, int first, int most);

  int count(Actor actor, Query query);

  /** What is needed to tell whether two are the same, of all that the actor may read. */
  List<SourceKey> keys(Actor actor);

  void add(Source source);

  /** Many at once. */
  void addAll(List<Source> some);

  /** Replaces reference, visibility and what became of it. */
  void change(Source source);

  /** From now on whoever looks for the one finds the other. */
  void merge(SourceId gone, SourceId into);

  /** One that was merged is one of its own again. */
  void part(SourceId gone);

  /** Into which one it was merged, if it was. */
  Optional<SourceId> into(SourceId gone);

  /** Who finds them from now on; a few statements, however many they are. */
  void show(Collection<SourceId> some, Visibility visibility);

  /** They are gone, with all that were merged into them and what they said before. */
  void delete(Collection<SourceId> some);

  /** In how many collections it is, whoever's they are. */
  int collectionsWith(SourceId id);

  /** One that was merged, as it went; asks nobody's right, for the history of what it became. */
  Optional<Source> asItWas(SourceId gone);

  /** The source and all that were merged into it. */
  List<SourceId> formerIds(SourceId id);

  /** Those of an organization with one of these identifiers, whoever may read them. */
  List<Source> identified(OrganizationId organization, Field field, Collection<String> identifiers);

  /** Those of all organizations that were last checked before then, or never, the oldest first. */
  List<Source> uncheckedSince(Instant then, int most);
}
