package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preceptor.access.NotFound;
import org.preceptor.credit.Awarding;
import org.preceptor.learning.TakeCourse.Attesting;
import org.preceptor.learning.TakeCourse.Evaluating;

class TakeCourseTest {

  private static final Map<String, String> EVALUATION =
      Map.of("needs", "5", "weighing", "4", "refuse", "3", "visit", "5");

  private final Classroom classroom = new Classroom();

  private UUID enroll() {
    return classroom.enroll().enroll(Classroom.COURSE).enrollment().id();
  }

  private void doEverything() {
    classroom.readEverything();
    classroom.pass();
    classroom.play();
  }

  @Test
  void aSecondClickOnEnrollFindsTheFirstEnrollment() {
    var first = enroll();

    assertThat(classroom.enroll().enroll(Classroom.COURSE))
        .isInstanceOf(Enrolling.Already.class)
        .extracting(again -> again.enrollment().id())
        .isEqualTo(first);
  }

  @Test
  void whatIsMissingIsNamedInTheOrderInWhichItIsDone() {
    enroll();

    assertThat(classroom.takeCourse().status(Classroom.COURSE).missing())
        .extracting(missing -> missing.getClass().getSimpleName())
        .containsExactly("Lessons", "Assessment", "Activity", "Evaluation");
  }

  @Test
  void theEvaluationComesAfterThePartsAndWantsEveryScale() {
    var enrollment = enroll();
    assertThat(classroom.takeCourse().evaluate(enrollment, EVALUATION))
        .isInstanceOf(Evaluating.NotYet.class);

    doEverything();

    assertThat(classroom.takeCourse().evaluate(enrollment, Map.of("needs", "6")))
        .isEqualTo(new Evaluating.Unanswered(List.of("needs", "weighing", "refuse", "visit")));
    assertThat(classroom.takeCourse().evaluate(enrollment, EVALUATION))
        .isEqualTo(new Evaluating.Given());
    assertThat(classroom.stores.closings().evaluation(enrollment).orElseThrow())
        .containsEntry("change", "");
  }

  @Test
  void nothingIsAttestedBeforeEverythingIsDone() {
    var enrollment = enroll();
    doEverything();

    assertThat(classroom.takeCourse().attest(enrollment))
        .isEqualTo(new Attesting.NotYet(List.of(new Missing.Evaluation())));
    assertThat(classroom.stores.closings().attestation(enrollment)).isEmpty();
    assertThat(classroom.stores.enrollments().get(enrollment, classroom.actor).isOpen()).isTrue();
  }

  @Test
  void attestingTwiceEarnsOnce() {
    var enrollment = enroll();
    doEverything();
    classroom.takeCourse().evaluate(enrollment, EVALUATION);

    var first = classroom.takeCourse().attest(enrollment);
    var second = classroom.takeCourse().attest(enrollment);

    assertThat(first)
        .isInstanceOfSatisfying(
            Attesting.Awarded.class,
            awarded -> assertThat(awarded.awarding()).isInstanceOf(Awarding.Awarded.class));
    assertThat(second)
        .isInstanceOfSatisfying(
            Attesting.Awarded.class,
            awarded -> assertThat(awarded.awarding()).isInstanceOf(Awarding.Already.class));
    assertThat(classroom.entries).hasSize(1);
    var status = classroom.takeCourse().status(Classroom.COURSE);
    assertThat(status.isCompleted()).isTrue();
    assertThat(status.isEnrolled()).isFalse();
  }

  @Test
  void whatWasDoneBeforeEnrollingCounts() {
    doEverything();
    enroll();

    assertThat(classroom.takeCourse().status(Classroom.COURSE).missing())
        .containsExactly(new Missing.Evaluation());
  }

  @Test
  void whatCountedForOneEnrollmentDoesNotCountForTheNext() {
    var first = enroll();
    doEverything();
    classroom.stores.enrollments().end(first, classroom.clock.instant());

    var second = classroom.enroll().enroll(Classroom.COURSE);

    assertThat(second).isInstanceOf(Enrolling.Enrolled.class);
    assertThat(second.enrollment().ordinal()).isEqualTo(2);
    assertThat(classroom.takeCourse().status(Classroom.COURSE).missing()).hasSize(4);
  }

  @Test
  void aModuleOfACourseThatIsTakenOnceMoreIsReadAgain() {
    var first = enroll();
    doEverything();
    classroom.stores.enrollments().end(first, classroom.clock.instant());
    enroll();
    assertThat(classroom.takeModule().standing(Classroom.SLUG).progress().finishedCount()).isZero();

    doEverything();

    assertThat(classroom.takeCourse().status(Classroom.COURSE).missing())
        .containsExactly(new Missing.Evaluation());
  }

  @Test
  void anothersEnrollmentIsNotFound() {
    var enrollment = enroll();
    classroom.actor = Classroom.learner();

    assertThatThrownBy(() -> classroom.takeCourse().status(enrollment))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> classroom.takeCourse().attest(enrollment))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> classroom.takeCourse().evaluate(enrollment, EVALUATION))
        .isInstanceOf(NotFound.class);
  }
}
