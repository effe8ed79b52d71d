package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.preceptor.identity.OneTimeLinks;
import org.preceptor.identity.Secret;

@ApplicationScoped
class JpaOneTimeLinks implements OneTimeLinks {

  @PersistenceContext EntityManager em;
  @Inject SecureRandom random;

  @Override
  public String issue(Purpose purpose, String about, Instant now) {
    withdraw(purpose, about);
    var secret = Secret.random(random);
    em.persist(new OneTimeLinkRow(secret.hash(), purpose.name(), about, now.plus(purpose.life())));
    em.flush();
    return secret.text();
  }

  @Override
  public Optional<String> look(Purpose purpose, String secret, Instant now) {
    return Optional.ofNullable(em.find(OneTimeLinkRow.class, new Secret(secret).hash()))
        .filter(row -> row.purpose.equals(purpose.name()) && now.isBefore(row.expires))
        .map(row -> row.about);
  }

  @Override
  public Optional<String> redeem(Purpose purpose, String secret, Instant now) {
    var about = look(purpose, secret, now);
    // Of two at once the second deletes nothing.
    return about.filter(
        subject ->
            em.createQuery("delete from OneTimeLinkRow l where l.secretHash = :hash")
                    .setParameter("hash", new Secret(secret).hash())
                    .executeUpdate()
                == 1);
  }

  @Override
  public void withdraw(Purpose purpose, String about) {
    em.createQuery("delete from OneTimeLinkRow l where l.purpose = :purpose and l.about = :about")
        .setParameter("purpose", purpose.name())
        .setParameter("about", about)
        .executeUpdate();
  }

  @Override
  public void sweep(Instant now) {
    em.createQuery("delete from OneTimeLinkRow l where l.expires <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
