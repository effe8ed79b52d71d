package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.research.SavedSearch;
import org.preceptor.research.SavedSearches;
import org.preceptor.research.SourceId;

@ApplicationScoped
class JpaSavedSearches implements SavedSearches {

  @PersistenceContext EntityManager em;

  @Override
  public List<SavedSearch> of(Actor actor) {
    return em.createQuery(
            """
            select s from SavedSearchRow s where s.person = :me and s.organization = :house
            order by s.savedAt desc, s.id
            """,
            SavedSearchRow.class)
        .setParameter("me", actor.person().value())
        .setParameter("house", actor.organization().value())
        .getResultStream()
        .map(SavedSearchRow::toSavedSearch)
        .toList();
  }

  @Override
  public SavedSearch get(Actor actor, UUID id) {
    return of(actor).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(Thing.SAVED_SEARCH, id));
  }

  @Override
  public List<SavedSearch> waiting(long upTo, int most) {
    return em.createQuery(
            """
            select s from SavedSearchRow s where s.alerts = true and s.toldTo < :upTo
            order by s.toldTo, s.id
            """,
            SavedSearchRow.class)
        .setParameter("upTo", upTo)
        .setMaxResults(most)
        .getResultStream()
        .map(SavedSearchRow::toSavedSearch)
        .toList();
  }

  @Override
  public void add(SavedSearch search) {
    var row = new SavedSearchRow();
    row.set(search);
    em.persist(row);
    em.flush(); // before the rows that name it
  }

  @Override
  public void change(SavedSearch search) {
    Objects.requireNonNull(em.find(SavedSearchRow.class, search.id())).set(search);
  }

  @Override
  public void remove(UUID id) {
    em.createQuery("delete from SavedSearchSourceRow s where s.search = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.remove(Objects.requireNonNull(em.find(SavedSearchRow.class, id)));
  }

  @Override
  public Set<SourceId> known(UUID id, Collection<SourceId> among) {
    var known = new HashSet<SourceId>();
    for (var portion : Portions.of(among.stream().map(SourceId::value).toList())) {
      em.createQuery(
              "select s.source from SavedSearchSourceRow s where s.search = :id and s.source in"
                  + " :sources",
              UUID.class)
          .setParameter("id", id)
          .setParameter("sources", portion)
          .getResultStream()
          .forEach(source -> known.add(new SourceId(source)));
    }
    return known;
  }

  @Override
  public void know(UUID id, Collection<SourceId> sources) {
    var known = known(id, sources);
    RowBatch.insert(
        em,
        sources.stream()
            .distinct()
            .filter(source -> !known.contains(source))
            .map(source -> new SavedSearchSourceRow(id, source.value()))
            .toList());
  }
}
