package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preceptor.research.ChecklistTexts;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaChecklistTexts implements ChecklistTexts {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  @Override
  public List<String> current(OrganizationId organization) {
    var newest = new LinkedHashMap<String, String>();
    em.createQuery(
            "select t from ChecklistTextRow t where t.organization = :organization"
                + " order by t.slug, t.version",
            ChecklistTextRow.class)
        .setParameter("organization", organization.value())
        .getResultStream()
        .forEach(row -> newest.put(row.slug, row.text));
    return List.copyOf(newest.values());
  }

  @Override
  public Optional<String> find(OrganizationId organization, ActivityRef ref) {
    return em.createQuery(
            "select t.text from ChecklistTextRow t where t.organization = :organization"
                + " and t.slug = :slug and t.version = :version",
            String.class)
        .setParameter("organization", organization.value())
        .setParameter("slug", ref.slug())
        .setParameter("version", ref.version())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Set<String> withdrawn(OrganizationId organization) {
    var withdrawn = new HashSet<String>();
    em.createQuery(
            "select o.slug, o.offered from ChecklistOfferRow o"
                + " where o.organization = :organization order by o.decidedAt, o.id",
            Object[].class)
        .setParameter("organization", organization.value())
        .getResultStream()
        .forEach(
            row -> {
              if ((boolean) row[1]) {
                withdrawn.remove((String) row[0]);
              } else {
                withdrawn.add((String) row[0]);
              }
            });
    return withdrawn;
  }

  @Override
  public void offer(OrganizationId organization, String slug, boolean offered, PersonId by) {
    var row = new ChecklistOfferRow();
    row.id = UUID.randomUUID();
    row.organization = organization.value();
    row.slug = slug;
    row.offered = offered;
    row.person = by.value();
    row.decidedAt = clock.instant();
    em.persist(row);
  }

  @Override
  public boolean keep(OrganizationId organization, ActivityRef ref, String text) {
    var kept = find(organization, ref);
    if (kept.isPresent()) {
      return kept.get().equals(text);
    }
    var row = new ChecklistTextRow();
    row.id = UUID.randomUUID();
    row.organization = organization.value();
    row.slug = ref.slug();
    row.version = ref.version();
    row.text = text;
    row.keptAt = clock.instant();
    em.persist(row);
    em.flush();
    return true;
  }
}
