package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Appraisal;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceRevision;
import org.preceptor.research.SourceUses;

@ApplicationScoped
class JpaSourceUses implements SourceUses {

  @PersistenceContext EntityManager em;

  @Override
  public Map<SourceId, Set<Use>> of(Collection<SourceId> some) {
    var works = new Signposts(em).goneInto(some.stream().map(SourceId::value).toList());
    var found = new HashMap<SourceId, Set<Use>>();
    works.forEach(
        (one, into) -> {
          if (!one.equals(into)) {
            note(found, into, Use.MERGED);
          }
        });
    for (var ids : Portions.of(works.keySet())) {
      appraisals(ids)
          .forEach(
              one -> {
                boolean running = one.panel().isPresent() && !one.isFinished();
                note(found, works.get(one.source().value()), running ? Use.IN_ROUND : Use.RATED);
              });
      named("AppraisalRelianceRow", ids, "")
          .forEach(id -> note(found, works.get(id), Use.RELIED_ON));
      named("CollectionSourceRow", ids, "")
          .forEach(id -> note(found, works.get(id), Use.COLLECTED));
      named(
              "SourceRevisionRow",
              ids,
              " and r.kind = '" + SourceRevision.Kind.CORRECTED.word() + "'")
          .forEach(id -> note(found, works.get(id), Use.CORRECTED));
    }
    return found;
  }

  private List<Appraisal> appraisals(List<UUID> ids) {
    return new StoredAppraisals(em).select("a.source in :value", "a.id", ids);
  }

  private List<UUID> named(String row, List<UUID> ids, String more) {
    return em.createQuery(
            "select distinct r.source from " + row + " r where r.source in :ids" + more, UUID.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static void note(Map<SourceId, Set<Use>> found, @Nullable UUID source, Use use) {
    found
        .computeIfAbsent(
            new SourceId(Objects.requireNonNull(source)), one -> EnumSet.noneOf(Use.class))
        .add(use);
  }
}
