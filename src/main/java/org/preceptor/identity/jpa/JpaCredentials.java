package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.preceptor.identity.Credentials;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaCredentials implements Credentials {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<String> hash(PersonId person) {
    return Optional.ofNullable(em.find(PasswordRow.class, person.value())).map(row -> row.hash);
  }

  @Override
  public void keep(PersonId person, String hash, Instant now) {
    em.merge(new PasswordRow(person.value(), hash, now));
    em.flush();
  }
}
