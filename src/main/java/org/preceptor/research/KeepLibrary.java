package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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

  @Inject Sources sources;
  @Inject SourcePairs pairs;
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

  public Source add(Reference reference, Visibility visibility) {
    var actor = person.actor();
    if (!access.allows(
        actor, Verb.CREATE, Thing.SOURCE, new Owner(actor.person(), actor.organization()))) {
      throw new NotFound(Thing.SOURCE, "to add");
    }
    var source = made(actor, reference, visibility);
    sources.add(source);
    return source;
  }

  private Source made(Actor actor, Reference reference, Visibility visibility) {
    return new Source(
        SourceId.random(),
        reference,
        new EditorialStatus(reference.notices(), null),
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
