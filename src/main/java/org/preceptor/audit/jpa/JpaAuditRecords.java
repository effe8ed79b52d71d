package org.preceptor.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditRecord;
import org.preceptor.audit.AuditRecords;

@ApplicationScoped
class JpaAuditRecords implements AuditRecords {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public List<AuditRecord> find(Actor actor, Query query, int first, int most) {
    return asked(actor, query, "select r", " order by r.at desc, r.id", AuditRecordRow.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditRecordRow::toRecord)
        .toList();
  }

  @Override
  public int count(Actor actor, Query query) {
    return asked(actor, query, "select count(r)", "", Long.class).getSingleResult().intValue();
  }

  private <T> TypedQuery<T> asked(
      Actor actor, Query query, String select, String order, Class<T> type) {
    var owner = new Owner(null, actor.organization());
    if (!access.allows(actor, Verb.LIST, Thing.AUDIT_RECORD, owner)) {
      throw new NotFound(Thing.AUDIT_RECORD, actor.organization());
    }
    var text = new StringBuilder(select).append(" from AuditRecordRow r where r.organization = :o");
    if (query.person() != null) {
      text.append(" and (r.actor = :person or r.whose = :whose)");
    }
    if (query.from() != null) {
      text.append(" and r.at >= :from");
    }
    if (query.until() != null) {
      text.append(" and r.at < :until");
    }
    var asked = em.createQuery(text.append(order).toString(), type);
    asked.setParameter("o", actor.organization().value());
    if (query.person() != null) {
      asked.setParameter("person", query.person().value());
      asked.setParameter("whose", query.person().toString());
    }
    if (query.from() != null) {
      asked.setParameter("from", query.from());
    }
    if (query.until() != null) {
      asked.setParameter("until", query.until());
    }
    return asked;
  }
}
