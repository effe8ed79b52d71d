package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.preceptor.identity.Failures;
import org.preceptor.identity.Throttle;

@ApplicationScoped
class JpaFailures implements Failures {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<Count> find(String subject) {
    // Values, not the row: what another request counted meanwhile is seen.
    return em.createQuery(
            "select f.failures, f.last from SignInFailureRow f where f.subject = :subject",
            Object[].class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(values -> new Count((Integer) values[0], (Instant) values[1]));
  }

  @Override
  public void count(String subject, Instant now) {
    // Counted by the database, so that a hundred tries at once count as a hundred.
    em.createNativeQuery(
            "insert into sign_in_failure (subject, failures, last_failed_at) values (?1, 0, ?2)"
                + " on conflict do nothing")
        .setParameter(1, subject)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    em.createQuery(
            "update SignInFailureRow f set"
                + " f.failures = case when f.last < :horizon then 1 else f.failures + 1 end,"
                + " f.last = :now where f.subject = :subject")
        .setParameter("horizon", now.minus(Throttle.FORGOTTEN))
        .setParameter("now", now)
        .setParameter("subject", subject)
        .executeUpdate();
  }

  @Override
  public void forget(String subject) {
    em.createQuery("delete from SignInFailureRow f where f.subject = :subject")
        .setParameter("subject", subject)
        .executeUpdate();
  }

  @Override
  public void sweep(Instant now) {
    em.createQuery("delete from SignInFailureRow f where f.last < :horizon")
        .setParameter("horizon", now.minus(Throttle.FORGOTTEN))
        .executeUpdate();
  }
}
