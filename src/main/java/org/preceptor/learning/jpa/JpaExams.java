package org.preceptor.learning.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.learning.Exam;
import org.preceptor.learning.ExamForm;
import org.preceptor.learning.Exams;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ApplicationScoped
class JpaExams implements Exams {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Exam get(UUID form, Actor actor) {
    return allowed(form, em.find(FormRow.class, form), Verb.READ, actor);
  }

  @Override
  public Exam hold(UUID form, Actor actor) {
    return allowed(
        form, em.find(FormRow.class, form, LockModeType.PESSIMISTIC_WRITE), Verb.CHANGE, actor);
  }

  private Exam allowed(UUID id, @Nullable FormRow row, Verb verb, Actor actor) {
    if (row != null) {
      var form = form(row);
      if (access.allows(actor, verb, Thing.EXAM, form.owner())) {
        return exam(form);
      }
    }
    throw new NotFound(Thing.EXAM, id);
  }

  @Override
  public List<Exam> all(Actor actor, String module) {
    return em.createQuery(
            "select f from FormRow f where f.person = :person and f.module = :module"
                + " order by f.attempt",
            FormRow.class)
        .setParameter("person", actor.person().value())
        .setParameter("module", module)
        .getResultStream()
        .map(row -> exam(form(row)))
        .toList();
  }

  @Override
  public ExamForm append(ExamForm form) {
    int stored =
        em.createNativeQuery(
                "insert into exam_form (id, person, organization, module, version, attempt, seed,"
                    + " drawn_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
            .setParameter(1, form.id())
            .setParameter(2, form.person().value())
            .setParameter(3, form.organization().value())
            .setParameter(4, form.module().slug())
            .setParameter(5, form.module().version())
            .setParameter(6, form.attempt())
            .setParameter(7, form.seed())
            .setParameter(8, form.drawnAt().atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (stored == 0) {
      return same(form);
    }
    for (int i = 0; i < form.slots().size(); i++) {
      var row = new FormItemRow();
      row.form = form.id();
      row.position = i;
      row.item = form.slots().get(i).item();
      row.parts = Picks.write(form.slots().get(i).order());
      em.persist(row);
    }
    em.flush();
    return form;
  }

  private ExamForm same(ExamForm form) {
    return form(
        em.createQuery(
                "select f from FormRow f where f.person = :person and f.module = :module"
                    + " and f.attempt = :attempt",
                FormRow.class)
            .setParameter("person", form.person().value())
            .setParameter("module", form.module().slug())
            .setParameter("attempt", form.attempt())
            .getSingleResult());
  }

  @Override
  public void append(UUID form, Exam.Given given) {
    var row = new ExamAnswerRow();
    row.id = UUID.randomUUID();
    row.form = form;
    row.item = given.item();
    row.picks = Picks.write(given.answer().picks());
    row.givenAt = given.at();
    em.persist(row);
    em.flush();
  }

  @Override
  public void submit(UUID form, Instant at) {
    em.createNativeQuery(
            "insert into exam_submission (form, submitted_at) values (?, ?) on conflict do nothing")
        .setParameter(1, form)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private ExamForm form(FormRow row) {
    var slots =
        em.createQuery(
                "select i from FormItemRow i where i.form = :form order by i.position",
                FormItemRow.class)
            .setParameter("form", row.id)
            .getResultStream()
            .map(item -> new ExamForm.Slot(item.item, Picks.read(item.parts)))
            .toList();
    return new ExamForm(
        row.id,
        new PersonId(row.person),
        new OrganizationId(row.organization),
        new ActivityRef(ActivityRef.Kind.MODULE, row.module, row.version),
        row.attempt,
        row.seed,
        slots,
        row.drawnAt);
  }

  private Exam exam(ExamForm form) {
    var given =
        em.createQuery(
                "select a from ExamAnswerRow a where a.form = :form order by a.givenAt, a.id",
                ExamAnswerRow.class)
            .setParameter("form", form.id())
            .getResultStream()
            .map(row -> new Exam.Given(row.item, Picks.answer(row.picks), row.givenAt))
            .toList();
    var submitted =
        em.createQuery(
                "select s.submittedAt from SubmissionRow s where s.form = :form", Instant.class)
            .setParameter("form", form.id())
            .getResultStream()
            .findFirst();
    return new Exam(form, given, submitted);
  }
}
