package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourcePair;
import org.preceptor.research.SourcePairs;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaSourcePairs implements SourcePairs {

  @PersistenceContext EntityManager em;

  @Override
  public void decide(SourcePair pair, Relation relation, PersonId by, Instant at) {
    var first = pair.first().value();
    var second = pair.second().value();
    var row = em.find(SourcePairRow.class, new SourcePairRow.Key(first, second));
    boolean fresh = row == null;
    if (row == null) {
      row = new SourcePairRow();
    }
    row.first = first;
    row.second = second;
    row.relation = relation.word();
    row.decidedBy = by.value();
    row.decidedAt = at;
    if (fresh) {
      em.persist(row);
    }
  }

  @Override
  public Set<SourcePair> decided(List<SourceId> among) {
    var pairs = new HashSet<SourcePair>();
    for (var portion : Portions.of(among.stream().map(SourceId::value).toList())) {
      em.createQuery("select p from SourcePairRow p where p.first in :ids", SourcePairRow.class)
          .setParameter("ids", portion)
          .getResultStream()
          .map(row -> new SourcePair(new SourceId(row.first), new SourceId(row.second)))
          .forEach(pairs::add);
    }
    return pairs;
  }

  @Override
  public List<SourceId> versions(SourceId id) {
    return em.createQuery(
            """
            select p from SourcePairRow p where p.relation = 'version'
            and (p.first = :id or p.second = :id)
            """,
            SourcePairRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(row -> other(row, id.value()))
        .map(SourceId::new)
        .toList();
  }

  private static UUID other(SourcePairRow row, UUID id) {
    return row.first.equals(id) ? row.second : row.first;
  }
}
