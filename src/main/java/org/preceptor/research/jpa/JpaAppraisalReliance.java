package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.access.Actor;
import org.preceptor.research.AppraisalReliance;
import org.preceptor.research.SourceId;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaAppraisalReliance implements AppraisalReliance {

  @PersistenceContext EntityManager em;

  @Override
  public List<Relier> all(SourceId source) {
    return em.createQuery(
            "select r from AppraisalRelianceRow r where r.source = :source"
                + " order by r.since, r.id",
            AppraisalRelianceRow.class)
        .setParameter("source", source.value())
        .getResultStream()
        .map(JpaAppraisalReliance::relier)
        .toList();
  }

  private static Relier relier(AppraisalRelianceRow row) {
    return new Relier(
        new PersonId(row.person), new OrganizationId(row.organization), row.purpose, row.since);
  }

  @Override
  public Optional<Relier> find(SourceId source, Actor actor) {
    return rows(source, actor.person()).map(JpaAppraisalReliance::relier).findFirst();
  }

  private Stream<AppraisalRelianceRow> rows(SourceId source, PersonId person) {
    return em
        .createQuery(
            "select r from AppraisalRelianceRow r where r.source = :source and r.person = :person",
            AppraisalRelianceRow.class)
        .setParameter("source", source.value())
        .setParameter("person", person.value())
        .getResultList()
        .stream();
  }

  @Override
  public void rely(SourceId source, Relier relier) {
    var known = rows(source, relier.person()).findFirst();
    var row = known.orElseGet(AppraisalRelianceRow::new);
    row.purpose = relier.purpose();
    if (known.isEmpty()) {
      row.id = UUID.randomUUID();
      row.source = source.value();
      row.person = relier.person().value();
      row.organization = relier.organization().value();
      row.since = relier.since();
      em.persist(row);
    }
  }

  @Override
  public void stop(SourceId source, Actor actor) {
    rows(source, actor.person()).forEach(em::remove);
  }
}
