package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/**
 * Takes a source of one's own out of the library. One that somebody has rated is withdrawn: nobody
 * finds it any more, and whoever rated it still reads what they rated.
 */
@UseCase
public class RemoveSource {

  @Inject Sources sources;
  @Inject SourceUses uses;
  @Inject Appraisals appraisals;
  @Inject Access access;
  @Inject CurrentPerson person;

  /** What comes of it. */
  public enum Way {
    DELETE,
    WITHDRAW,
    /** A round of raters works on it, which is ended first. */
    KEEP
  }

  /**
   * What hangs on a source.
   *
   * @param own ratings of the person who asks, begun or finished
   * @param others ratings of others
   * @param collections in which it is
   */
  public record Hanging(int own, int others, int collections, Way way) {}

  public boolean mayRemove(Source source) {
    return access.allows(person.actor(), Verb.DELETE, Thing.SOURCE, source.owner());
  }

  /**
   * @throws NotFound if the person may not remove it
   */
  public Hanging hanging(SourceId id) {
    var source = removable(id);
    var rated =
        sources.formerIds(source.id()).stream()
            .flatMap(one -> appraisals.of(one).stream())
            .toList();
    int own = (int) rated.stream().filter(one -> one.rater().equals(person.id())).count();
    var hangs = uses.of(List.of(source.id())).getOrDefault(source.id(), Set.of());
    return new Hanging(own, rated.size() - own, sources.collectionsWith(source.id()), way(hangs));
  }

  /** What comes of removing something on which this hangs. */
  static Way way(Set<SourceUses.Use> hangs) {
    if (hangs.contains(SourceUses.Use.IN_ROUND)) {
      return Way.KEEP;
    }
    return hangs.contains(SourceUses.Use.RATED) ? Way.WITHDRAW : Way.DELETE;
  }

  /**
   * @return what came of it, which is what {@link #hanging} says at this moment
   * @throws NotFound if the person may not remove it
   */
  public Way remove(SourceId id) {
    var source = removable(id);
    var way = hanging(id).way();
    switch (way) {
      case DELETE -> sources.delete(List.of(source.id()));
      case WITHDRAW -> sources.change(source.with(Visibility.WITHDRAWN));
      case KEEP -> {}
    }
    return way;
  }

  private Source removable(SourceId id) {
    var source = sources.get(person.actor(), id);
    if (!mayRemove(source)) {
      throw new NotFound(Thing.SOURCE, id);
    }
    return source;
  }
}
