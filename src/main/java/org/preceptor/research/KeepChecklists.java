package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.List;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.ActivityRef;

/** Shows the checklists there are, and keeps those that an organization writes for itself. */
@UseCase
public class KeepChecklists {

  @Inject Checklists checklists;
  @Inject Access access;
  @Inject CurrentPerson person;

  public List<Checklist> all() {
    var actor = person.actor();
    return checklists.all(actor.organization()).stream()
        .filter(one -> one.opensTo(actor, access))
        .toList();
  }

  public Checklist get(String slug) {
    var actor = person.actor();
    return checklists
        .find(actor.organization(), slug)
        .filter(one -> one.opensTo(actor, access))
        .orElseThrow(() -> new NotFound(Thing.CHECKLIST, slug));
  }

  public String text(ActivityRef ref) {
    var actor = person.actor();
    return checklists
        .find(actor.organization(), ref)
        .filter(one -> one.opensTo(actor, access))
        .flatMap(one -> checklists.text(actor.organization(), ref))
        .orElseThrow(() -> new NotFound(Thing.CHECKLIST, ref));
  }

  public boolean mayKeep() {
    return access.allowsSome(person.actor(), Verb.CREATE, Thing.CHECKLIST);
  }

  /** Whether it is this organization's own. */
  public boolean isOwn(ActivityRef ref) {
    return checklists.isOwn(person.actor().organization(), ref);
  }

  /** Read like those that ship, mistakes and all; a version never changes afterward. */
  public Checklists.Offering offer(String yaml) {
    if (!mayKeep()) {
      throw new NotFound(Thing.CHECKLIST, "own");
    }
    return checklists.offer(person.actor().organization(), yaml);
  }
}
