package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preceptor.access.NotFound;
import org.preceptor.competence.Evidence;
import org.preceptor.learning.TakeAssessment.HandingIn;
import org.preceptor.learning.TakeAssessment.Starting;

class TakeAssessmentTest {

  private final Classroom classroom = new Classroom();

  @Test
  void theAssessmentOpensWhenEveryLessonIsFinished() {
    assertThat(classroom.takeAssessment().start(Classroom.SLUG))
        .isEqualTo(new Starting.NotYet(classroom.module.lessons()));

    classroom.readEverything();

    assertThat(classroom.takeAssessment().start(Classroom.SLUG))
        .isInstanceOf(Starting.Started.class);
  }

  @Test
  void aFormThatWasBegunIsGoneOnWith() {
    classroom.readEverything();
    var form = classroom.start();

    assertThat(classroom.start()).isEqualTo(form);
  }

  @Test
  void theLastAnswerStands() {
    classroom.readEverything();
    var form = classroom.start();
    classroom.answer(form, false);
    classroom.answer(form, true);

    assertThat(classroom.takeAssessment().handIn(form))
        .isInstanceOfSatisfying(
            HandingIn.HandedIn.class, in -> assertThat(in.result().percent()).isEqualTo(100));
  }

  @Test
  void aFormWithGapsIsNotHandedInUnlessItIsMeant() {
    classroom.readEverything();
    var form = classroom.start();

    assertThat(classroom.takeAssessment().handIn(form))
        .isInstanceOfSatisfying(
            HandingIn.Unanswered.class, left -> assertThat(left.items()).hasSize(4));
    assertThat(classroom.takeAssessment().open(form).attempt().exam().isSubmitted()).isFalse();

    assertThat(classroom.takeAssessment().handInAsItIs(form).percent()).isZero();
  }

  @Test
  void nothingIsAnsweredAfterHandingIn() {
    classroom.readEverything();
    classroom.pass();
    var exam = classroom.takeModule().standing(Classroom.SLUG).attempts().getFirst().exam();
    var item = exam.form().slots().getFirst().item();

    assertThat(classroom.takeAssessment().answer(exam.form().id(), item, Answer.NONE))
        .isEqualTo(new Exam.Answering.Refused(Exam.Answering.Why.HANDED_IN));
  }

  @Test
  void handingInTwiceLeavesEvidenceOnce() {
    classroom.readEverything();
    classroom.evidence.clear();
    var form = classroom.start();
    classroom.answer(form, true);
    classroom.takeAssessment().handIn(form);
    classroom.takeAssessment().handIn(form);

    assertThat(classroom.evidence)
        .hasSize(4)
        .allSatisfy(e -> assertThat(e.outcome()).isEqualTo(Evidence.Outcome.MET));
  }

  @Test
  void aLaterFailureTakesNothingAway() {
    classroom.readEverything();
    classroom.pass();
    var second = classroom.start();
    classroom.answer(second, false);
    classroom.takeAssessment().handIn(second);

    var standing = classroom.takeModule().standing(Classroom.SLUG);

    assertThat(standing.attempts()).hasSize(2);
    assertThat(standing.isPassed()).isTrue();
    assertThat(standing.best().orElseThrow().result().orElseThrow().percent()).isEqualTo(100);
  }

  @Test
  void aRetakeAsksWhatWasNotAskedBefore() {
    classroom.readEverything();
    classroom.pass();
    var second = classroom.takeAssessment().open(classroom.start()).attempt().exam().form();
    var first = classroom.takeModule().standing(Classroom.SLUG).attempts().getFirst().exam().form();

    assertThat(second.slots().stream().map(ExamForm.Slot::item))
        .doesNotContainAnyElementsOf(first.slots().stream().map(ExamForm.Slot::item).toList());
  }

  @Test
  void anothersFormIsNotFound() {
    classroom.readEverything();
    var form = classroom.start();
    classroom.actor = Classroom.learner();

    assertThatThrownBy(() -> classroom.takeAssessment().open(form)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> classroom.takeAssessment().handIn(form)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> classroom.takeAssessment().answer(form, "x", Answer.NONE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> classroom.takeAssessment().open(UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }
}
