package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.preceptor.research.SourceHistory;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceOvertaken;
import org.preceptor.research.SourceRevision;

@ApplicationScoped
class JpaSourceHistory implements SourceHistory {

  @PersistenceContext EntityManager em;

  @Override
  public List<SourceRevision> of(SourceId source) {
    return em.createQuery(
            "select r from SourceRevisionRow r where r.source = :source order by r.number",
            SourceRevisionRow.class)
        .setParameter("source", source.value())
        .getResultStream()
        .map(SourceRevisionRow::toRevision)
        .toList();
  }

  @Override
  public void append(SourceRevision revision) {
    // (source, number) is the primary key: of two at once, the second is refused there
    try {
      em.persist(new SourceRevisionRow(revision));
      em.flush();
    } catch (PersistenceException e) {
      throw new SourceOvertaken(revision.source(), e);
    }
  }
}
