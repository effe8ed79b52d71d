package org.preceptor.notice.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneOffset;
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
    // The key decides, in the database, so that two requests at once write one letter.
    var row = new LetterRow(letter, clock.instant().truncatedTo(ChronoUnit.MICROS));
    em.createNativeQuery(
            "insert into letter (id, letter_key, recipient, subject, body, organization, put_at,"
                + " state, tries, next_try_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?7) on conflict do nothing")
        .setParameter(1, row.id)
        .setParameter(2, row.key)
        .setParameter(3, row.recipient)
        .setParameter(4, row.subject)
        .setParameter(5, row.body)
        .setParameter(6, row.organization)
        .setParameter(7, row.put.atOffset(ZoneOffset.UTC))
        .setParameter(8, row.state)
        .executeUpdate();
  }
}
