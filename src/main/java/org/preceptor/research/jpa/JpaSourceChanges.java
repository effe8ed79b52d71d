package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.SourceChanges;
import org.preceptor.research.SourceId;

@ApplicationScoped
class JpaSourceChanges implements SourceChanges {

  @PersistenceContext EntityManager em;

  @Override
  public Standing standing() {
    var head =
        em.createQuery(
                """
                select h.lineage, h.position,
                  (select min(c.position) from SearchChangeRow c)
                from SearchHeadRow h
                """,
                Object[].class)
            .getSingleResult();
    return new Standing(
        new IndexPosition((String) head[0], (Long) head[1]),
        Objects.equals(head[2], SearchChangeRow.WAITING));
  }

  /** A transaction of its own: an index that holds a number must find it in the database too. */
  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void number(int most) {
    var head =
        Objects.requireNonNull(
            em.find(SearchHeadRow.class, SearchHeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE));
    if (head.lineage.isEmpty()) {
      head.lineage = UUID.randomUUID().toString();
    }
    var waiting =
        em.createQuery(
                "select c from SearchChangeRow c where c.position = :waiting order by c.id",
                SearchChangeRow.class)
            .setParameter("waiting", SearchChangeRow.WAITING)
            .setMaxResults(most)
            .getResultList();
    if (waiting.isEmpty()) {
      return;
    }
    var numbered = new HashSet<UUID>();
    long before = head.position;
    for (var row : waiting) {
      if (numbered.add(row.source)) {
        row.position = ++head.position;
      } else {
        em.remove(row);
      }
    }
    em.flush();
    forget(numbered, before);
  }

  /** Of a source only the last change counts. */
  private void forget(Set<UUID> sources, long upTo) {
    for (var portion : Portions.of(sources)) {
      em.createQuery(
              """
              delete from SearchChangeRow c
              where c.source in :sources and c.position > :waiting and c.position <= :upTo
              """)
          .setParameter("sources", portion)
          .setParameter("waiting", SearchChangeRow.WAITING)
          .setParameter("upTo", upTo)
          .executeUpdate();
    }
  }

  @Override
  public List<Change> after(IndexPosition position, int most) {
    return em.createQuery(
            "select c from SearchChangeRow c where c.position > :after order by c.position",
            SearchChangeRow.class)
        .setParameter("after", position.number())
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Change(row.position, new SourceId(row.source)))
        .toList();
  }
}
