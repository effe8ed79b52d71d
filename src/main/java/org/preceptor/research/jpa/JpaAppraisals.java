package org.preceptor.research.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.AnswerStep;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.AppraisalTurn;
import org.preceptor.research.Appraisals;
import org.preceptor.research.PanelId;
import org.preceptor.research.SourceId;

/**
 * Others read an appraisal when it was finished and {@link Blindness} does not hide it; until then
 * it is there for its rater alone.
 */
@ApplicationScoped
class JpaAppraisals implements Appraisals {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Appraisal get(AppraisalId id, Actor actor) {
    return seen(actor, select("a.id = :value", "a.id", id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(Thing.APPRAISAL, id));
  }

  /** All of it for its rater, for others what was finished and what they may see already. */
  private List<Appraisal> seen(Actor actor, List<Appraisal> all) {
    var blindness = Blindness.of(em, actor, all);
    return all.stream()
        .filter(one -> access.allows(actor, Verb.READ, Thing.APPRAISAL, one.owner()))
        .filter(one -> !blindness.hides(one))
        .flatMap(one -> seen(actor, one).stream())
        .toList();
  }

  private static Optional<Appraisal> seen(Actor actor, Appraisal appraisal) {
    if (appraisal.rater().equals(actor.person())) {
      return Optional.of(appraisal);
    }
    return appraisal.version() > 0 ? Optional.of(appraisal.asLastFinished()) : Optional.empty();
  }

  @Override
  public List<Appraisal> all(Actor actor) {
    return seen(
        actor,
        select("a.organization = :value", "a.startedAt desc, a.id", actor.organization().value()));
  }

  @Override
  public List<Appraisal> of(SourceId source, Actor actor) {
    return of(List.of(source), actor);
  }

  @Override
  public List<Appraisal> of(Collection<SourceId> sources, Actor actor) {
    if (sources.isEmpty()) {
      return List.of();
    }
    var works = new Signposts(em).works(sources.stream().map(SourceId::value).toList());
    return seen(
        actor,
        select("a.source in :value", "a.startedAt desc, a.id", works.keySet()).stream()
            .filter(one -> one.organization().equals(actor.organization()))
            .toList());
  }

  @Override
  public List<Appraisal> of(SourceId source) {
    return select("a.source = :value", "a.startedAt desc, a.id", source.value());
  }

  @Override
  public List<Appraisal> of(PanelId panel) {
    return select("a.panel = :value", "a.startedAt, a.id", panel.toString());
  }

  @Override
  public List<Appraisal> finished() {
    return select(
            "exists (select t from AppraisalTurnRow t where t.appraisal = a.id and t.kind = :value)",
            "a.id",
            AppraisalTurn.Kind.FINISHED.name())
        .stream()
        .filter(Appraisal::isFinished)
        .toList();
  }

  private List<Appraisal> select(String condition, String order, Object value) {
    return new StoredAppraisals(em).select(condition, order, value);
  }

  @Override
  public void begin(Appraisal appraisal) {
    SearchChangeRow.note(em, appraisal.source().value());
    em.persist(AppraisalRows.row(appraisal));
    em.flush(); // before the rows that name it
    appraisal.framings().forEach(framed -> append(appraisal.id(), framed));
    appraisal.answers().forEach(step -> append(appraisal.id(), step));
    appraisal.turns().forEach(turn -> append(appraisal.id(), turn));
  }

  @Override
  public void hold(AppraisalId id) {
    em.find(AppraisalRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public void append(AppraisalId id, Appraisal.Framed framed) {
    em.persist(AppraisalRows.row(id, framed));
  }

  @Override
  public void append(AppraisalId id, AnswerStep step) {
    em.persist(AppraisalRows.row(id, step));
  }

  @Override
  public void append(AppraisalId id, AppraisalTurn turn) {
    var row = Objects.requireNonNull(em.find(AppraisalRow.class, id.value()));
    SearchChangeRow.note(em, row.source);
    em.persist(AppraisalRows.row(id, turn));
  }
}
