package org.preceptor.content.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.PublishedContent;
import org.preceptor.standards.ActivityRef;

@ApplicationScoped
class JpaPublishedContent implements PublishedContent {

  @PersistenceContext EntityManager em;

  @Override
  @Transactional
  public Kept keep(ActivityRef ref, ContentBundle bundle) {
    var sha256 = bundle.sha256();
    // Two servers may start at once: whoever comes second reads what the first has written.
    em.createNativeQuery(
            "insert into published (kind, slug, version, sha256, bytes) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing")
        .setParameter(1, ref.kind().word())
        .setParameter(2, ref.slug())
        .setParameter(3, ref.version())
        .setParameter(4, sha256)
        .setParameter(5, bundle.bytes())
        .executeUpdate();
    var kept = em.find(PublishedRow.class, PublishedRow.Key.of(ref)).sha256;
    return kept.equals(sha256) ? new Kept.Stored() : new Kept.Differs(kept, sha256);
  }

  @Override
  public Optional<ContentBundle> find(ActivityRef ref) {
    return Optional.ofNullable(em.find(PublishedRow.class, PublishedRow.Key.of(ref)))
        .map(row -> bundle(ref, row));
  }

  private static ContentBundle bundle(ActivityRef ref, PublishedRow row) {
    var bundle = ContentBundle.parse(ref.slug(), PublishedContent.home(ref), row.bytes);
    if (!bundle.sha256().equals(row.sha256)) {
      throw new IllegalStateException(ref + " was changed in the database after it was published");
    }
    return bundle;
  }
}
