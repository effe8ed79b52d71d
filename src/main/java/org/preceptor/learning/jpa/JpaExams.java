package org.preceptor.learning.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.learning.Exam;
import org.preceptor.learning.ExamForm;
import org.preceptor.learning.Exams;

@ApplicationScoped
class JpaExams implements Exams {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  @Override
  public Exam get(UUID form, Actor actor) {
    return exams(List.of(allowed(form, em.find(FormRow.class, form), Verb.READ, actor))).getFirst();
  }

  @Override
  public Exam.Sheet hold(UUID form, Actor actor) {
    var row =
        allowed(
            form, em.find(FormRow.class, form, LockModeType.PESSIMISTIC_WRITE), Verb.CHANGE, actor);
    return new Exam.Sheet(
        row.form(slots(List.of(row)).getOrDefault(row.id, List.of())),
        Optional.ofNullable(submitted(List.of(row)).get(row.id)));
  }

  private FormRow allowed(UUID id, @Nullable FormRow row, Verb verb, Actor actor) {
    if (row == null || !access.allows(actor, verb, Thing.EXAM, row.owner())) {
      throw new NotFound(Thing.EXAM, id);
    }
    return row;
  }

  @Override
  public List<Exam> all(Actor actor, String module) {
    return exams(
        em.createQuery(
                "select f from FormRow f where f.person = :person and f.module = :module"
                    + " order by f.attempt",
                FormRow.class)
            .setParameter("person", actor.person().value())
            .setParameter("module", module)
            .getResultList());
  }

  @Override
  public Set<String> modules(Actor actor) {
    return em.createQuery(
            "select distinct f.module from FormRow f where f.person = :person", String.class)
        .setParameter("person", actor.person().value())
        .getResultStream()
        .collect(toSet());
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
    var stored =
        em.createQuery(
                "select f from FormRow f where f.person = :person and f.module = :module"
                    + " and f.attempt = :attempt",
                FormRow.class)
            .setParameter("person", form.person().value())
            .setParameter("module", form.module().slug())
            .setParameter("attempt", form.attempt())
            .getSingleResult();
    return stored.form(slots(List.of(stored)).getOrDefault(stored.id, List.of()));
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

  /** With all that belongs to them, in as many queries for ten forms as for one. */
  private List<Exam> exams(List<FormRow> forms) {
    if (forms.isEmpty()) {
      return List.of();
    }
    var slots = slots(forms);
    var given =
        of(
                forms,
                "select r.form, r.item, r.picks, r.givenAt from ExamAnswerRow r",
                "r.givenAt, r.id")
            .collect(
                grouped(
                    row ->
                        new Exam.Given(
                            (String) row[1], Picks.answer((String) row[2]), (Instant) row[3])));
    var submitted = submitted(forms);
    return forms.stream()
        .map(
            row ->
                new Exam(
                    row.form(slots.getOrDefault(row.id, List.of())),
                    given.getOrDefault(row.id, List.of()),
                    Optional.ofNullable(submitted.get(row.id))))
        .toList();
  }

  private Map<UUID, List<ExamForm.Slot>> slots(List<FormRow> forms) {
    return of(forms, "select r.form, r.item, r.parts from FormItemRow r", "r.position")
        .collect(grouped(row -> new ExamForm.Slot((String) row[1], Picks.read((String) row[2]))));
  }

  private Map<UUID, Instant> submitted(List<FormRow> forms) {
    return of(forms, "select r.form, r.submittedAt from SubmissionRow r", "r.form")
        .collect(toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  /** Columns and no entities, since a form has many and none of them ever changes. */
  private Stream<Object[]> of(List<FormRow> forms, String select, String order) {
    return em.createQuery(select + " where r.form in :forms order by " + order, Object[].class)
        .setParameter("forms", forms.stream().map(form -> form.id).toList())
        .getResultStream();
  }

  private static <T> Collector<Object[], ?, Map<UUID, List<T>>> grouped(
      Function<Object[], T> read) {
    return groupingBy(row -> (UUID) row[0], mapping(read, toList()));
  }
}
