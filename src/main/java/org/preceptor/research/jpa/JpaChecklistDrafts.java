package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.research.ChecklistDraft;
import org.preceptor.research.ChecklistDrafts;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaChecklistDrafts implements ChecklistDrafts {

  @PersistenceContext EntityManager em;

  @Override
  public List<Kept> all(OrganizationId organization) {
    return em.createQuery(
            "select d from ChecklistDraftRow d where d.organization = :organization"
                + " order by d.slug",
            ChecklistDraftRow.class)
        .setParameter("organization", organization.value())
        .getResultStream()
        .map(JpaChecklistDrafts::kept)
        .toList();
  }

  @Override
  public Optional<Kept> find(OrganizationId organization, String slug) {
    return em.createQuery(
            "select d from ChecklistDraftRow d where d.organization = :organization"
                + " and d.slug = :slug",
            ChecklistDraftRow.class)
        .setParameter("organization", organization.value())
        .setParameter("slug", slug)
        .getResultStream()
        .map(JpaChecklistDrafts::kept)
        .findFirst();
  }

  private static Kept kept(ChecklistDraftRow row) {
    return new Kept(
        ChecklistDraft.of(row.slug, row.version, read(row.fields)),
        row.revision,
        new PersonId(row.person),
        row.keptAt);
  }

  private static Map<String, String> read(String json) {
    var fields = new LinkedHashMap<String, String>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
    }
    return fields;
  }

  private static String written(ChecklistDraft draft) {
    var object = Json.createObjectBuilder();
    draft.fields().forEach(object::add);
    return object.build().toString();
  }

  @Override
  public boolean begin(OrganizationId organization, ChecklistDraft draft, PersonId by, Instant at) {
    if (find(organization, draft.slug()).isPresent()) {
      return false;
    }
    var row = new ChecklistDraftRow();
    row.id = UUID.randomUUID();
    row.organization = organization.value();
    row.slug = draft.slug();
    row.version = draft.version();
    row.revision = 1;
    row.fields = written(draft);
    row.person = by.value();
    row.keptAt = at.truncatedTo(ChronoUnit.MICROS);
    em.persist(row);
    em.flush(); // where another was begun meanwhile, this fails
    return true;
  }

  @Override
  public boolean keep(
      OrganizationId organization, ChecklistDraft draft, int revision, PersonId by, Instant at) {
    return em.createQuery(
                "update ChecklistDraftRow d set d.fields = :fields, d.revision = d.revision + 1,"
                    + " d.person = :person, d.keptAt = :at where d.organization = :organization"
                    + " and d.slug = :slug and d.revision = :revision")
            .setParameter("fields", written(draft))
            .setParameter("person", by.value())
            .setParameter("at", at.truncatedTo(ChronoUnit.MICROS))
            .setParameter("organization", organization.value())
            .setParameter("slug", draft.slug())
            .setParameter("revision", revision)
            .executeUpdate()
        == 1;
  }

  @Override
  public void drop(OrganizationId organization, String slug) {
    em.createQuery(
            "delete from ChecklistDraftRow d where d.organization = :organization"
                + " and d.slug = :slug")
        .setParameter("organization", organization.value())
        .setParameter("slug", slug)
        .executeUpdate();
  }
}
