package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What every store of this feature promises, whatever it is made of. */
public abstract class StoresContract {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
  private static final ActivityRef COURSE = new ActivityRef(ActivityRef.Kind.COURSE, "course", 1);
  private static final ActivityRef MODULE = new ActivityRef(ActivityRef.Kind.MODULE, "module", 3);

  private final Actor amara = learner();
  private final Actor somebodyElse = learner();

  /** Runs in a transaction of its own. */
  protected abstract <T> T with(Function<Stores, T> work);

  private static Actor learner() {
    return new Actor(PersonId.random(), OrganizationId.random(), Set.of(Role.LEARNER));
  }

  private Enrollment enrollment(int ordinal) {
    return new Enrollment(
        UUID.randomUUID(),
        amara.person(),
        amara.organization(),
        COURSE,
        ordinal,
        NOON,
        Instant.EPOCH,
        Optional.empty());
  }

  private ExamForm form(int attempt) {
    return new ExamForm(
        UUID.randomUUID(),
        amara.person(),
        amara.organization(),
        MODULE,
        attempt,
        Long.MIN_VALUE + 5,
        List.of(
            new ExamForm.Slot("second-item", List.of("b", "a")),
            new ExamForm.Slot("first-item", List.of())),
        NOON);
  }

  @Test
  void anEnrollmentReadsAsItWasWritten() {
    var enrollment = enrollment(1);

    var found1 = with(s -> s.enrollments().append(enrollment));
    assertThat(found1).isEqualTo(new Enrolling.Enrolled(enrollment));
    var found2 = with(s -> s.enrollments().get(enrollment.id(), amara));
    assertThat(found2).isEqualTo(enrollment);
    var found3 = with(s -> s.enrollments().all(amara));
    assertThat(found3).containsExactly(enrollment);
  }

  @Test
  void aDoubleClickEnrollsOnce() {
    var first = enrollment(1);
    with(s -> s.enrollments().append(first));

    var found4 = with(s -> s.enrollments().append(enrollment(1)));
    assertThat(found4).isEqualTo(new Enrolling.Already(first));
    var found5 = with(s -> s.enrollments().all(amara));
    assertThat(found5).containsExactly(first);
  }

  @Test
  void anEnrollmentKeepsItsFirstEnd() {
    var enrollment = enrollment(1);
    with(s -> s.enrollments().append(enrollment));
    done(s -> s.enrollments().end(enrollment.id(), NOON.plusSeconds(5)));
    done(s -> s.enrollments().end(enrollment.id(), NOON.plusSeconds(9)));

    var found6 = with(s -> s.enrollments().hold(enrollment.id(), amara)).endedAt();
    assertThat(found6).hasValue(NOON.plusSeconds(5));
  }

  @Test
  void anothersEnrollmentAndAMadeUpOneAreNotFoundAlike() {
    var enrollment = enrollment(1);
    with(s -> s.enrollments().append(enrollment));

    assertThatThrownBy(() -> with(s -> s.enrollments().get(enrollment.id(), somebodyElse)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> with(s -> s.enrollments().hold(enrollment.id(), somebodyElse)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> with(s -> s.enrollments().get(UUID.randomUUID(), amara)))
        .isInstanceOf(NotFound.class);
    var found7 = with(s -> s.enrollments().all(somebodyElse));
    assertThat(found7).isEmpty();
  }

  @Test
  void readingIsKeptInOrderAndForOneReader() {
    var reached = new Reading.Reached("lesson", "opening-1", NOON);
    var finished = new Reading.Finished("lesson", NOON.plusSeconds(1));
    done(s -> s.readings().append(amara, MODULE, finished));
    done(s -> s.readings().append(amara, MODULE, reached));

    var found8 = with(s -> s.readings().all(amara, "module"));
    assertThat(found8).containsExactly(reached, finished);
    var again = new Reading.Reached("lesson", "opening-1", NOON.plusSeconds(60));
    done(s -> s.readings().append(amara, MODULE, again));
    var found11 = with(s -> s.readings().all(amara, "module"));
    assertThat(found11).containsExactly(finished, again);
    var found9 = with(s -> s.readings().all(amara, "other"));
    assertThat(found9).isEmpty();
    var found10 = with(s -> s.readings().all(somebodyElse, "module"));
    assertThat(found10).isEmpty();
  }

  @Test
  void theLastAnswerToABlockStands() {
    done(s -> s.readings().answer(amara, MODULE, "block", Answer.of("a=b", "c=d"), NOON));
    done(
        s ->
            s.readings()
                .answer(
                    amara,
                    MODULE,
                    "block",
                    Answer.of("two\nlines, “quoted”"),
                    NOON.plusSeconds(1)));
    done(s -> s.readings().answer(amara, MODULE, "empty", Answer.of(""), NOON));

    var found11 = with(s -> s.readings().answers(amara, "module"));
    assertThat(found11)
        .containsEntry("block", Answer.of("two\nlines, “quoted”"))
        .containsEntry("empty", Answer.of(""));
    var found12 = with(s -> s.readings().answers(somebodyElse, "module"));
    assertThat(found12).isEmpty();
  }

  private static final List<BiFunction<Stores, Actor, Set<String>>> BEGUN =
      List.of(
          (s, actor) -> s.readings().modules(actor),
          (s, actor) -> s.sittings().opened(actor, ActivityRef.Kind.MODULE),
          (s, actor) -> s.exams().modules(actor));

  @Test
  void whatAReaderBeganIsKnownByName() {
    done(s -> s.readings().append(amara, MODULE, new Reading.Finished("lesson", NOON)));
    done(s -> s.sittings().begin(amara, MODULE, NOON));
    with(s -> s.exams().append(form(1)));

    for (var begun : BEGUN) {
      var hers = with(s -> begun.apply(s, amara));
      assertThat(hers).containsExactly("module");
      var theirs = with(s -> begun.apply(s, somebodyElse));
      assertThat(theirs).isEmpty();
    }
  }

  @Test
  void aNoteIsItsWritersAlone() {
    var note =
        new Note(UUID.randomUUID(), "lesson", "p-1", "every “time”", "Ask every time.", NOON);
    done(s -> s.readings().note(amara, MODULE, note));

    var found13 = with(s -> s.readings().notes(somebodyElse, "module"));
    assertThat(found13).isEmpty();
    assertThatThrownBy(() -> done(s -> s.readings().erase(somebodyElse, note.id())))
        .isInstanceOf(NotFound.class);
    var found14 = with(s -> s.readings().notes(amara, "module"));
    assertThat(found14).containsExactly(note);
    done(s -> s.readings().erase(amara, note.id()));
    var found15 = with(s -> s.readings().notes(amara, "module"));
    assertThat(found15).isEmpty();
  }

  @Test
  void beatsBelongToThePageThatTheServerNamed() {
    var sitting = with(s -> s.sittings().begin(amara, MODULE, NOON));
    done(s -> s.sittings().beat(amara, sitting, NOON.plusSeconds(30)));
    done(s -> s.sittings().beat(amara, sitting, NOON.plusSeconds(30)));

    var found16 = with(s -> s.sittings().beats(amara, ActivityRef.Kind.MODULE, "module"));
    assertThat(found16).containsExactly(List.of(NOON, NOON.plusSeconds(30)));
    assertThatThrownBy(() -> done(s -> s.sittings().beat(somebodyElse, sitting, NOON)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> done(s -> s.sittings().beat(amara, UUID.randomUUID(), NOON)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aFormIsPinnedWithItsOrders() {
    var form = form(1);
    var found17 = with(s -> s.exams().append(form));
    assertThat(found17).isEqualTo(form);

    var found18 = with(s -> s.exams().get(form.id(), amara));
    assertThat(found18).isEqualTo(new Exam(form, List.of(), Optional.empty()));
  }

  @Test
  void aDoubleClickDrawsOnce() {
    var first = form(1);
    with(s -> s.exams().append(first));

    var found19 = with(s -> s.exams().append(form(1)));
    assertThat(found19).isEqualTo(first);
    var found20 = with(s -> s.exams().all(amara, "module"));
    assertThat(found20).hasSize(1);
  }

  @Test
  void answersAreAddedAndHandingInIsOnce() {
    var form = form(1);
    with(s -> s.exams().append(form));
    var wait = new Exam.Given("first-item", Answer.of("wait"), NOON.plusSeconds(1));
    var ask = new Exam.Given("first-item", Answer.of("ask"), NOON.plusSeconds(2));
    done(s -> s.exams().append(form.id(), wait));
    done(s -> s.exams().append(form.id(), ask));
    done(s -> s.exams().submit(form.id(), NOON.plusSeconds(3)));
    done(s -> s.exams().submit(form.id(), NOON.plusSeconds(4)));

    var found21 = with(s -> s.exams().get(form.id(), amara));
    assertThat(found21)
        .isEqualTo(new Exam(form, List.of(wait, ask), Optional.of(NOON.plusSeconds(3))));
    var held = with(s -> s.exams().hold(form.id(), amara));
    assertThat(held).isEqualTo(new Exam.Sheet(form, Optional.of(NOON.plusSeconds(3))));
  }

  @Test
  void anothersFormIsNotFound() {
    var form = form(1);
    with(s -> s.exams().append(form));

    assertThatThrownBy(() -> with(s -> s.exams().get(form.id(), somebodyElse)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> with(s -> s.exams().hold(form.id(), somebodyElse)))
        .isInstanceOf(NotFound.class);
    var found22 = with(s -> s.exams().all(somebodyElse, "module"));
    assertThat(found22).isEmpty();
  }

  @Test
  void theFirstEvaluationAndTheFirstAttestationStand() {
    var enrollment = enrollment(1);
    with(s -> s.enrollments().append(enrollment));
    var found23 = with(s -> s.closings().evaluation(enrollment.id()));
    assertThat(found23).isEmpty();
    var found24 = with(s -> s.closings().attestation(enrollment.id()));
    assertThat(found24).isEmpty();

    done(s -> s.closings().evaluate(enrollment.id(), Map.of("q", "5", "t", ""), NOON));
    done(s -> s.closings().evaluate(enrollment.id(), Map.of("q", "1"), NOON));
    var first = new Closings.Attestation("I did.", NOON);
    done(s -> s.closings().attest(enrollment.id(), first));
    done(s -> s.closings().attest(enrollment.id(), new Closings.Attestation("Again.", NOON)));

    var found25 = with(s -> s.closings().evaluation(enrollment.id()));
    assertThat(found25).hasValue(Map.of("q", "5", "t", ""));
    var found26 = with(s -> s.closings().attestation(enrollment.id()));
    assertThat(found26).hasValue(first);
  }

  private void done(Consumer<Stores> work) {
    with(
        stores -> {
          work.accept(stores);
          return true;
        });
  }
}
