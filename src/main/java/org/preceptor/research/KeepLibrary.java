package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;

/** Adds sources to a library, finds them, corrects them, and links versions of one work. */
@UseCase
public class KeepLibrary {

  private static final int MOST_KNOWN = 5;

  @Inject Sources sources;
  @Inject SourcePairs pairs;
  @Inject FollowEditorial editorial;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** Some of those found, and how many there are in all. */
  public record Page(List<Source> sources, int found) {}

  public Page find(Sources.Query query, int first, int most) {
    var actor = person.actor();
    return new Page(sources.find(actor, query, first, most), sources.count(actor, query));
  }

  /**
   * @throws NotFound if there is none that the person may read
   */
  public Source read(SourceId id) {
    return sources.get(person.actor(), id);
  }

  public List<Source> versions(SourceId id) {
    return sources.find(person.actor(), pairs.versions(id));
  }

  /** A source that is in the library already, and why one would think it the same work. */
  public record Known(Source source, List<Likeness.Reason> reasons) {

    /** Another publication of the work, such as its preprint. */
    public boolean version() {
      return Likeness.versions(reasons);
    }
  }

  /** What the library holds, as far as the person may read it, of this very work; surest first. */
  public List<Known> known(Reference reference) {
    var key = SourceKey.of(SourceId.random(), reference);
    return Stream.of(Field.DOI, Field.PMID, Field.TITLE)
        .filter(field -> !reference.text(field).isEmpty())
        .flatMap(field -> held(field, reference.text(field)).stream())
        .distinct()
        .map(one -> new Known(one, Likeness.reasons(key, SourceKey.of(one.id(), one.reference()))))
        .filter(one -> !one.reasons().isEmpty())
        .sorted(Comparator.comparing(one -> one.reasons().getFirst()))
        .limit(MOST_KNOWN)
        .toList();
  }

  private List<Source> held(Field field, String text) {
    var actor = person.actor();
    var there = sources.identified(actor.organization(), field, List.of(text));
    var findable =
        there.stream()
            .filter(one -> one.visibility() != Visibility.WITHDRAWN)
            .map(Source::id)
            .toList();
    return sources.find(actor, findable);
  }

  /** What the library knows to have become of the work counts for this record of it too. */
  public Source add(Reference reference, Visibility visibility) {
    var actor = person.actor();
    if (!access.allows(
        actor, Verb.CREATE, Thing.SOURCE, new Owner(actor.person(), actor.organization()))) {
      throw new NotFound(Thing.SOURCE, "to add");
    }
    var source = made(actor, reference, visibility);
    sources.add(source);
    editorial.tellTwins(source);
    return source;
  }

  private Source made(Actor actor, Reference reference, Visibility visibility) {
    var notices = new LinkedHashSet<>(reference.notices());
    notices.addAll(editorial.known(actor.organization(), reference));
    return new Source(
        SourceId.random(),
        reference,
        new EditorialStatus(List.copyOf(notices), null),
        actor.organization(),
        actor.person(),
        clock.instant(),
        visibility);
  }

  /**
   * @throws NotFound if there is none that the person may change
   */
  public void show(SourceId id, Visibility visibility) {
    sources.change(changeable(id).with(visibility));
  }

  public boolean mayChange(Source source) {
    return access.allows(person.actor(), Verb.CHANGE, Thing.SOURCE, source.owner());
  }

  private Source changeable(SourceId id) {
    var source = sources.get(person.actor(), id);
    if (!mayChange(source)) {
      throw new NotFound(Thing.SOURCE, id);
    }
    return source;
  }
}
