package org.preceptor.research;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
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
        .or(() -> withdrawn(actor, slug))
        .filter(one -> one.opensTo(actor, access))
        .orElseThrow(() -> new NotFound(Thing.CHECKLIST, slug));
  }

  private Optional<Checklist> withdrawn(Actor actor, String slug) {
    return checklists.withdrawn(actor.organization()).stream()
        .filter(one -> one.ref().slug().equals(slug))
        .findFirst();
  }

  /** Those of the organization that are not offered any more, for who may offer them again. */
  public List<Checklist> withdrawn() {
    return mayKeep() ? checklists.withdrawn(person.actor().organization()) : List.of();
  }

  /** Whether it can still be read, and no more be used. */
  public boolean isWithdrawn(ActivityRef ref) {
    return withdrawn(person.actor(), ref.slug()).isPresent();
  }

  /**
   * Offers one of the organization's own no more, or again; saying so twice changes nothing.
   *
   * @throws NotFound if the actor may make none, or it is no own one
   */
  public void offer(String slug, boolean offered) {
    var actor = person.actor();
    var house = actor.organization();
    var all = offered ? checklists.withdrawn(house) : checklists.all(house);
    if (!mayKeep() || !isOwn(get(slug).ref())) {
      throw new NotFound(Thing.CHECKLIST, slug);
    }
    if (all.stream().anyMatch(one -> one.ref().slug().equals(slug))) {
      checklists.offer(house, slug, offered, actor.person());
    }
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
