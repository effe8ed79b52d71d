package org.preceptor.notice.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;

@ApplicationScoped
class JpaOutbox implements Outbox {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  @Transactional(TxType.MANDATORY)
  public void put(Letter letter) {
    boolean known =
        !em.createQuery("select l.id from LetterRow l where l.key = :key")
            .setParameter("key", letter.key())
            .getResultList()
            .isEmpty();
    if (!known) {
      em.persist(new LetterRow(letter, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
  }
}
