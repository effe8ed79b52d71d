package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preceptor.learning.CourseShelves.Shelf;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.StandardNumber;

class CourseShelvesTest {

  private final Classroom classroom = new Classroom();
  private final CourseStatus open = classroom.takeCourse().status(Classroom.COURSE);

  @Test
  void aCourseStandsUnderItsSubjectUntilThePersonEnrolls() {
    assertThat(classroom.takeCourse().shelves())
        .isEqualTo(new CourseShelves(List.of(), List.of(new Shelf(Subject.ACCESS, List.of(open)))));

    classroom.enroll().enroll(Classroom.COURSE);

    var enrolled = classroom.takeCourse().status(Classroom.COURSE);
    assertThat(enrolled.isEnrolled()).isTrue();
    assertThat(classroom.takeCourse().shelves())
        .isEqualTo(new CourseShelves(List.of(enrolled), List.of()));
  }

  @Test
  void subjectsComeInTheirOrderAndCoursesInThatOfTheirStandards() {
    var phone = teaching("2.11");
    var law = teaching("2.03");
    var boundaries = teaching("2.09");
    var pages = teaching("2.10");
    var playing = with(List.of());

    assertThat(CourseShelves.of(List.of(playing, phone, law, boundaries, pages)).others())
        .containsExactly(
            new Shelf(Subject.LAW, List.of(law)),
            new Shelf(Subject.BOUNDARIES, List.of(boundaries, pages, phone)),
            new Shelf(Subject.OTHER, List.of(playing)));
  }

  private CourseStatus teaching(String standard) {
    var standing = open.modules().getFirst();
    var was = standing.module();
    var module =
        new Module(
            new ActivityRef(ActivityRef.Kind.MODULE, was.slug(), 1),
            about(new StandardNumber(standard), was.about()),
            was.lessons(),
            was.assessment(),
            was.evaluation(),
            was.attestation());
    return with(
        List.of(
            new CourseStatus.ModulePart(
                new ModuleStanding(module, standing.progress(), List.of(), Duration.ZERO))));
  }

  private static Module.About about(StandardNumber standard, Module.About was) {
    return new Module.About(
        standard,
        was.title(),
        was.summary(),
        was.level(),
        was.language(),
        was.delivery(),
        was.obligations(),
        was.objectives(),
        was.people(),
        was.categories(),
        was.references(),
        was.glossary(),
        was.accessibility(),
        was.reviewBy());
  }

  private CourseStatus with(List<CourseStatus.PartStatus> parts) {
    return new CourseStatus(
        open.course(), Optional.empty(), parts, open.minutes(), false, Optional.empty());
  }
}
