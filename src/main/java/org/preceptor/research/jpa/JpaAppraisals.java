package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.AnswerGiven;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.Appraisals;
import org.preceptor.research.PanelId;
import org.preceptor.research.SourceId;

/**
 * Others read an appraisal when it is finished, and one of a round when the whole round is; until
 * then it is there for its rater alone.
 */
@ApplicationScoped
class JpaAppraisals implements Appraisals {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Appraisal get(AppraisalId id, Actor actor) {
    var row = em.find(AppraisalRow.class, id.value());
    if (row == null) {
      throw new NotFound(Thing.APPRAISAL, id);
    }
    var appraisal = read(row);
    if (!mayRead(actor, appraisal)) {
      throw new NotFound(Thing.APPRAISAL, id);
    }
    return appraisal;
  }

  private boolean mayRead(Actor actor, Appraisal appraisal) {
    return access.allows(actor, Verb.READ, Thing.APPRAISAL, appraisal.owner())
        && (appraisal.rater().equals(actor.person()) || isShown(appraisal));
  }

  private boolean isShown(Appraisal appraisal) {
    return appraisal.version() > 0
        && appraisal
            .panel()
            .map(panel -> of(panel).stream().allMatch(Appraisal::isFinished))
            .orElse(true);
  }

  @Override
  public List<Appraisal> all(Actor actor) {
    return em.createQuery(
            "select a from AppraisalRow a where a.organization = :organization"
                + " order by a.startedAt desc, a.id",
            AppraisalRow.class)
        .setParameter("organization", actor.organization().value())
        .getResultStream()
        .map(this::read)
        .filter(appraisal -> mayRead(actor, appraisal))
        .toList();
  }

  @Override
  public List<Appraisal> of(SourceId source, Actor actor) {
    return of(source).stream().filter(appraisal -> mayRead(actor, appraisal)).toList();
  }

  @Override
  public List<Appraisal> of(Collection<SourceId> sources, Actor actor) {
    if (sources.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select a from AppraisalRow a where a.organization = :organization"
                + " and a.source in :sources order by a.startedAt desc, a.id",
            AppraisalRow.class)
        .setParameter("organization", actor.organization().value())
        .setParameter("sources", sources.stream().map(SourceId::value).toList())
        .getResultStream()
        .map(this::read)
        .filter(appraisal -> mayRead(actor, appraisal))
        .toList();
  }

  @Override
  public List<Appraisal> of(SourceId source) {
    return em.createQuery(
            "select a from AppraisalRow a where a.source = :source"
                + " order by a.startedAt desc, a.id",
            AppraisalRow.class)
        .setParameter("source", source.value())
        .getResultStream()
        .map(this::read)
        .toList();
  }

  @Override
  public List<Appraisal> of(PanelId panel) {
    return em.createQuery(
            "select a from AppraisalRow a where a.panel = :panel order by a.startedAt, a.id",
            AppraisalRow.class)
        .setParameter("panel", panel.toString())
        .getResultStream()
        .map(this::read)
        .toList();
  }

  @Override
  public List<Appraisal> finished() {
    return em.createQuery(
            "select a from AppraisalRow a where exists (select t from AppraisalTurnRow t"
                + " where t.appraisal = a.id) order by a.id",
            AppraisalRow.class)
        .getResultStream()
        .map(this::read)
        .filter(Appraisal::isFinished)
        .toList();
  }

  private Appraisal read(AppraisalRow row) {
    return AppraisalRows.appraisal(
        row,
        parts(row.id, AppraisalFramingRow.class, "framedAt"),
        parts(row.id, AppraisalAnswerRow.class, "givenAt"),
        parts(row.id, AppraisalTurnRow.class, "turnedAt"));
  }

  private <R> List<R> parts(UUID appraisal, Class<R> rows, String order) {
    return em.createQuery(
            "select r from %s r where r.appraisal = :appraisal order by r.%s, r.id"
                .formatted(rows.getSimpleName(), order),
            rows)
        .setParameter("appraisal", appraisal)
        .getResultList();
  }

  @Override
  public void begin(Appraisal appraisal) {
    em.persist(AppraisalRows.row(appraisal));
    em.flush(); // before the rows that name it
    appraisal.framings().forEach(framed -> append(appraisal.id(), framed));
    appraisal.answers().forEach(given -> append(appraisal.id(), given));
    appraisal.turns().forEach(turn -> append(appraisal.id(), turn));
  }

  @Override
  public void append(AppraisalId id, Appraisal.Framed framed) {
    em.persist(AppraisalRows.row(id, framed));
  }

  @Override
  public void append(AppraisalId id, AnswerGiven given) {
    em.persist(AppraisalRows.row(id, given));
  }

  @Override
  public void append(AppraisalId id, AppraisalTurn turn) {
    em.persist(AppraisalRows.row(id, turn));
  }
}
