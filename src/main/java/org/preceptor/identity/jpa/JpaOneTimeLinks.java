package org.preceptor.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.preceptor.identity.OneTimeLinks;

@ApplicationScoped
class JpaOneTimeLinks implements OneTimeLinks {

  private static final int SECRET_BYTES = 32;

  @PersistenceContext EntityManager em;
  @Inject SecureRandom random;

  @Override
  public String issue(Purpose purpose, String about, Instant now) {
    withdraw(purpose, about);
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    em.persist(new OneTimeLinkRow(hash(secret), purpose.name(), about, now.plus(purpose.life())));
    em.flush();
    return secret;
  }

  @Override
  public Optional<String> look(Purpose purpose, String secret, Instant now) {
    return Optional.ofNullable(em.find(OneTimeLinkRow.class, hash(secret)))
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
                    .setParameter("hash", hash(secret))
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

  /** A secret of 256 random bits needs no salt and no slow hash. */
  private static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
