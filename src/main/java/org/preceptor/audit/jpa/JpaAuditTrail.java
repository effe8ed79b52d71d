package org.preceptor.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.audit.AuditRecord;
import org.preceptor.audit.AuditTrail;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaAuditTrail implements AuditTrail {

  private static final int LONGEST_ID = 200;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  @Transactional(TxType.MANDATORY)
  public void record(Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose) {
    add(actor, verb, thing, id, whose, true);
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void refuse(Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose) {
    add(actor, verb, thing, id, whose, false);
  }

  private void add(
      Actor actor, Verb verb, Thing thing, String id, @Nullable PersonId whose, boolean allowed) {
    em.persist(
        new AuditRecordRow(
            new AuditRecord(
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.person(),
                actor.organization(),
                verb,
                thing,
                id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id,
                whose,
                allowed)));
  }
}
