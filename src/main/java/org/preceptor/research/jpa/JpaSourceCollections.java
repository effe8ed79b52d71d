package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.CollectionId;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.SourceCollections;
import org.preceptor.research.SourceId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaSourceCollections implements SourceCollections {

  @PersistenceContext EntityManager em;

  @Override
  public List<SourceCollection> of(Actor actor) {
    return em.createQuery(
            """
            select c from CollectionRow c where c.organization = :house and (c.owner = :me
              or (c.kind <> 'person' and exists (select m from CollectionMemberRow m
                where m.collection = c.id and m.person = :me)))
            order by c.name, c.id
            """,
            CollectionRow.class)
        .setParameter("house", actor.organization().value())
        .setParameter("me", actor.person().value())
        .getResultStream()
        .map(this::collection)
        .toList();
  }

  @Override
  public SourceCollection get(Actor actor, CollectionId id) {
    return Optional.ofNullable(em.find(CollectionRow.class, id.value()))
        .map(this::collection)
        .filter(one -> one.opensTo(actor))
        .orElseThrow(() -> new NotFound(Thing.COLLECTION, id));
  }

  @Override
  public Optional<SourceCollection> invited(Actor actor, String joinCode) {
    return em.createQuery(
            """
            select c from CollectionRow c where c.organization = :house and c.kind <> 'person'
            and c.joinCode = :code
            """,
            CollectionRow.class)
        .setParameter("house", actor.organization().value())
        .setParameter("code", joinCode)
        .getResultStream()
        .findFirst()
        .map(this::collection);
  }

  private SourceCollection collection(CollectionRow row) {
    return row.toCollection(
        em.createQuery(
                "select m.person from CollectionMemberRow m where m.collection = :id", UUID.class)
            .setParameter("id", row.id)
            .getResultStream()
            .map(PersonId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public void add(SourceCollection collection) {
    em.persist(CollectionRow.of(collection));
  }

  @Override
  public void rename(CollectionId id, String name) {
    Objects.requireNonNull(em.find(CollectionRow.class, id.value())).name = name;
  }

  @Override
  public void delete(CollectionId id) {
    sources(id).forEach(source -> SearchChangeRow.note(em, source.value()));
    for (var entity :
        List.of(
            "CollectionSourceRow r where r.collection = :id",
            "CollectionMemberRow r where r.collection = :id",
            "CollectionRow r where r.id = :id")) {
      em.createQuery("delete from " + entity).setParameter("id", id.value()).executeUpdate();
    }
  }

  @Override
  public void join(CollectionId id, PersonId person, Instant at) {
    if (em.find(CollectionMemberRow.class, member(id, person)) == null) {
      em.persist(new CollectionMemberRow(id.value(), person.value(), at));
    }
  }

  @Override
  public void leave(CollectionId id, PersonId person) {
    var row = em.find(CollectionMemberRow.class, member(id, person));
    if (row != null) {
      em.remove(row);
    }
  }

  private static CollectionMemberRow.Key member(CollectionId id, PersonId person) {
    var key = new CollectionMemberRow.Key();
    key.collection = id.value();
    key.person = person.value();
    return key;
  }

  @Override
  public void put(CollectionId id, Collection<SourceId> some, PersonId by, Instant at) {
    var in = Set.copyOf(sources(id));
    var fresh = some.stream().distinct().filter(one -> !in.contains(one)).toList();
    RowBatch.insert(
        em,
        fresh.stream()
            .map(one -> new CollectionSourceRow(id.value(), one.value(), by.value(), at))
            .toList());
    RowBatch.insert(em, fresh.stream().map(one -> SearchChangeRow.of(one.value())).toList());
  }

  @Override
  public void take(CollectionId id, Collection<SourceId> some) {
    var in = Set.copyOf(sources(id));
    var gone = some.stream().distinct().filter(in::contains).map(SourceId::value).toList();
    for (var ids : Portions.of(gone)) {
      em.createQuery(
              "delete from CollectionSourceRow r where r.collection = :id and r.source in :ids")
          .setParameter("id", id.value())
          .setParameter("ids", ids)
          .executeUpdate();
    }
    RowBatch.insert(em, gone.stream().map(SearchChangeRow::of).toList());
  }

  @Override
  public List<SourceId> sources(CollectionId id) {
    return em.createQuery(
            """
            select i.source from CollectionSourceRow i where i.collection = :id
            order by i.addedAt desc, i.source
            """,
            UUID.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(SourceId::new)
        .toList();
  }
}
