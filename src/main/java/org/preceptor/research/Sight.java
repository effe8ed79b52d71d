package org.preceptor.research;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.Reach;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * What somebody finds: everything that has a lock to which they hold a key. Keys and locks are cut
 * here and nowhere else; every answer of an index, counts and suggestions included, is given to a
 * sight.
 *
 * @param keys none of them opens anything of another organization
 * @param judgments whether they may know what others judged
 */
public record Sight(Set<String> keys, boolean judgments) {

  public Sight {
    keys = Set.copyOf(keys);
  }

  /**
   * What the actor finds at this moment.
   *
   * @param opened the collections that open to the actor
   */
  public static Sight of(Actor actor, Access access, Collection<CollectionId> opened) {
    var keys = new HashSet<String>();
    var reach = access.reach(actor.roles(), Verb.READ, Thing.SOURCE);
    if (access.allowsSome(actor, Verb.LIST, Thing.SOURCE) && reach != Reach.NONE) {
      keys.add(own(actor.person(), actor.organization()));
      if (reach != Reach.OWN) {
        keys.add(house(actor.organization()));
        opened.forEach(one -> keys.add(collection(one, actor.organization())));
      }
    }
    for (var thing : new Thing[] {Thing.STANDARD, Thing.MODULE, Thing.SCENARIO}) {
      if (access.reach(actor.roles(), Verb.LIST, thing) == Reach.ALL) {
        keys.add(everybody(thing));
      }
    }
    return new Sight(
        keys,
        access.reach(actor.roles(), Verb.READ, Thing.APPRAISAL).compareTo(Reach.ORGANIZATION) >= 0);
  }

  /** What is found by who is not signed in. */
  static Sight ofPublic() {
    return new Sight(Set.of(everybody(Thing.STANDARD)), false);
  }

  /** The same, to who must not be told of judgments at the moment. */
  Sight withoutJudgments() {
    return new Sight(keys, false);
  }

  /** What is authored for everybody, and nothing else. */
  static Sight ofAuthored() {
    return new Sight(
        Set.of(everybody(Thing.STANDARD), everybody(Thing.MODULE), everybody(Thing.SCENARIO)),
        false);
  }

  /**
   * The locks of a source; one that was withdrawn has none, and nobody finds it.
   *
   * @param in the collections that it was put into
   */
  public static Set<String> locks(Source source, Collection<CollectionId> in) {
    if (source.visibility() == Visibility.WITHDRAWN) {
      return Set.of();
    }
    var locks =
        in.stream().map(one -> collection(one, source.organization())).collect(Collectors.toSet());
    locks.add(own(source.addedBy(), source.organization()));
    if (source.visibility() == Visibility.ORGANIZATION) {
      locks.add(house(source.organization()));
    }
    return locks;
  }

  /** The locks of what is authored for everybody who may list such things. */
  public static Set<String> locks(Thing thing) {
    return Set.of(everybody(thing));
  }

  public boolean opens(SearchDocument document) {
    return document.locks().stream().anyMatch(keys::contains);
  }

  private static String own(PersonId person, OrganizationId house) {
    return "person " + person + " " + house;
  }

  private static String house(OrganizationId house) {
    return "house " + house;
  }

  private static String collection(CollectionId collection, OrganizationId house) {
    return "collection " + collection + " " + house;
  }

  private static String everybody(Thing thing) {
    return "all " + thing.word();
  }
}
