package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.research.Appraisal;
import org.preceptor.research.CollectionId;
import org.preceptor.research.SearchCorpus;
import org.preceptor.research.SourceId;

@ApplicationScoped
class JpaSearchCorpus implements SearchCorpus {

  private static final String FINDABLE = " and s.visibility <> 'withdrawn'";

  @PersistenceContext EntityManager em;

  @Override
  public List<SourceId> sources(Optional<SourceId> after, int most) {
    var ids =
        em.createQuery(
            "select s.id from SourceRow s where s.mergedInto is null"
                + FINDABLE
                + (after.isPresent() ? " and s.id > :after" : "")
                + " order by s.id",
            UUID.class);
    after.ifPresent(id -> ids.setParameter("after", id.value()));
    return ids.setMaxResults(most).getResultStream().map(SourceId::new).toList();
  }

  @Override
  public List<Findable> findable(Collection<SourceId> ids) {
    var today =
        new HashSet<>(new Signposts(em).today(ids.stream().map(SourceId::value).toList()).values());
    var found = new ArrayList<Findable>();
    for (var portion : Portions.of(today)) {
      found.addAll(some(portion));
    }
    return found;
  }

  private List<Findable> some(List<UUID> ids) {
    var rows =
        em.createQuery(
                "select s from SourceRow s where s.id in :ids and s.mergedInto is null" + FINDABLE,
                SourceRow.class)
            .setParameter("ids", ids)
            .getResultList();
    var collections = collections(ids);
    var appraisals = appraisals(ids);
    return rows.stream()
        .map(
            row ->
                new Findable(
                    row.toSource(),
                    collections.getOrDefault(row.id, Set.of()),
                    appraisals.getOrDefault(row.id, List.of())))
        .toList();
  }

  private Map<UUID, Set<CollectionId>> collections(List<UUID> ids) {
    return em.createQuery(
            "select i from CollectionSourceRow i where i.source in :ids", CollectionSourceRow.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.source,
                Collectors.mapping(row -> new CollectionId(row.collection), Collectors.toSet())));
  }

  /** Those of what was merged into one stay with it. */
  private Map<UUID, List<Appraisal>> appraisals(List<UUID> ids) {
    var now = new Signposts(em).goneInto(ids);
    var all = new HashMap<UUID, List<Appraisal>>();
    for (var portion : Portions.of(now.keySet())) {
      new StoredAppraisals(em)
          .select("a.source in :value", "a.startedAt desc, a.id", portion)
          .forEach(
              one ->
                  all.computeIfAbsent(now.get(one.source().value()), key -> new ArrayList<>())
                      .add(one));
    }
    blind(now).forEach(all::remove);
    all.values().forEach(some -> some.sort(Comparator.comparing(Appraisal::startedAt).reversed()));
    return all;
  }

  /** What is rated blind: an index says nothing of it to anybody, lest a rater reads it there. */
  private Set<UUID> blind(Map<UUID, UUID> now) {
    var blind = new HashSet<UUID>();
    for (var portion : Portions.of(now.keySet())) {
      em.createQuery(
              "select p.source from AppraisalPanelRow p where p.source in :ids"
                  + " and p.unblindedAt is null",
              UUID.class)
          .setParameter("ids", portion)
          .getResultStream()
          .forEach(source -> blind.add(now.getOrDefault(source, source)));
    }
    return blind;
  }
}
