package org.preceptor.research;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.People;
import org.preceptor.standards.PersonId;

/** Puts sources together, for oneself, for a class or for a team. */
@UseCase
public class KeepCollections {

  @Inject SourceCollections collections;
  @Inject Sources sources;
  @Inject People people;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject SecureRandom random;
  @Inject Clock clock;

  public List<SourceCollection> all() {
    return collections.of(person.actor());
  }

  /** A class or team of the person's own, and who is in it, by name. */
  public record Circle(SourceCollection collection, Map<PersonId, String> people) {}

  /** The person's own classes and teams that anybody has joined. */
  public List<Circle> circles() {
    var actor = person.actor();
    return collections.of(actor).stream()
        .filter(one -> one.shared() && one.isOf(actor) && !one.members().isEmpty())
        .map(one -> new Circle(one, named(one)))
        .toList();
  }

  /** Its members in the order of their names. */
  Map<PersonId, String> named(SourceCollection collection) {
    var named = new LinkedHashMap<PersonId, String>();
    people.names(collection.members()).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(one -> named.put(one.getKey(), one.getValue()));
    return named;
  }

  /**
   * @throws NotFound if there is none that opens to the person
   */
  public SourceCollection read(CollectionId id) {
    return collections.get(person.actor(), id);
  }

  /** What is in it, the last put in first. */
  public List<Source> sources(CollectionId id) {
    var actor = person.actor();
    var ids = collections.sources(collections.get(actor, id).id());
    Map<SourceId, Source> found =
        sources.find(actor, ids).stream()
            .collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
    return ids.stream().map(found::get).filter(one -> one != null).toList();
  }

  public CollectionId make(SourceCollection.Kind kind, String name) {
    var actor = person.actor();
    if (!access.allows(
        actor, Verb.CREATE, Thing.COLLECTION, new Owner(actor.person(), actor.organization()))) {
      throw new NotFound(Thing.COLLECTION, "to make");
    }
    var code = new byte[18];
    random.nextBytes(code);
    var made =
        new SourceCollection(
            CollectionId.random(),
            actor.organization(),
            actor.person(),
            kind,
            name.strip(),
            Base64.getUrlEncoder().withoutPadding().encodeToString(code),
            clock.instant(),
            Set.of());
    collections.add(made);
    return made.id();
  }

  /** Empty for a code that opens nothing here. */
  public Optional<SourceCollection> invited(String joinCode) {
    return collections.invited(person.actor(), joinCode);
  }

  /** Empty for a code that opens nothing here. */
  public Optional<CollectionId> join(String joinCode) {
    var actor = person.actor();
    var invited = collections.invited(actor, joinCode);
    invited
        .filter(one -> !one.opensTo(actor))
        .ifPresent(one -> collections.join(one.id(), actor.person(), clock.instant()));
    return invited.map(SourceCollection::id);
  }

  /**
   * @throws NotFound if it is not the person's own
   */
  public void rename(CollectionId id, String name) {
    collections.rename(own(id).id(), name.strip());
  }

  /**
   * What is in it stays in the library.
   *
   * @throws NotFound if it is not the person's own
   */
  public void delete(CollectionId id) {
    collections.delete(own(id).id());
  }

  /**
   * They find what is in it no longer, unless everybody does.
   *
   * @throws NotFound if it is not the person's own
   */
  public void remove(CollectionId id, PersonId member) {
    collections.leave(own(id).id(), member);
  }

  private SourceCollection own(CollectionId id) {
    var collection = read(id);
    if (!collection.isOf(person.actor())) {
      throw new NotFound(Thing.COLLECTION, id);
    }
    return collection;
  }

  public void leave(CollectionId id) {
    collections.leave(read(id).id(), person.id());
  }

  /**
   * @throws NotFound if the person may not read the source or not put any into the collection
   */
  public void put(CollectionId id, SourceId source) {
    var actor = person.actor();
    collections.put(
        taking(id).id(), List.of(sources.get(actor, source).id()), actor.person(), clock.instant());
  }

  /**
   * @throws NotFound as for {@link #put}
   */
  public void take(CollectionId id, SourceId source) {
    collections.take(taking(id).id(), List.of(source));
  }

  private SourceCollection taking(CollectionId id) {
    var collection = read(id);
    if (!collection.takesFrom(person.actor())) {
      throw new NotFound(Thing.COLLECTION, id);
    }
    return collection;
  }
}
