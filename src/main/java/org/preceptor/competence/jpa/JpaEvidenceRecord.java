package org.preceptor.competence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.competence.Evidence;
import org.preceptor.competence.EvidenceRecord;

@ApplicationScoped
class JpaEvidenceRecord implements EvidenceRecord {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public void append(List<Evidence> evidence) {
    for (var one : evidence) {
      var row = EvidenceRow.of(one);
      if (em.find(EvidenceRow.class, row.key()) == null) {
        em.persist(row);
      }
    }
  }

  @Override
  public List<Evidence> all(Actor actor) {
    var owner = new Owner(actor.person(), actor.organization());
    if (!access.allows(actor, Verb.LIST, Thing.EVIDENCE, owner)) {
      throw new NotFound(Thing.EVIDENCE, actor.person());
    }
    return em.createQuery(
            "select e from EvidenceRow e where e.person = :person"
                + " order by e.shownAt, e.ref, e.obligation",
            EvidenceRow.class)
        .setParameter("person", actor.person().value())
        .getResultStream()
        .map(EvidenceRow::evidence)
        .toList();
  }
}
