package org.preceptor.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.preceptor.standards.StandardNumber;

/**
 * Courses as one person looks for them: first those that the person is enrolled in, then all others
 * by subject, in the order of the standards that they begin with.
 *
 * @param others without subjects that no course is left for
 */
public record CourseShelves(List<CourseStatus> yours, List<Shelf> others) {

  /** Courses on one subject. */
  public record Shelf(Subject subject, List<CourseStatus> courses) {}

  static CourseShelves of(List<CourseStatus> all) {
    var others =
        all.stream()
            .filter(status -> !status.isEnrolled())
            .sorted(Comparator.comparing(CourseShelves::firstStandard))
            .toList();
    return new CourseShelves(
        all.stream().filter(CourseStatus::isEnrolled).toList(),
        Arrays.stream(Subject.values()).flatMap(subject -> shelf(subject, others)).toList());
  }

  private static String firstStandard(CourseStatus status) {
    return status.standard().map(StandardNumber::value).orElse("");
  }

  private static Stream<Shelf> shelf(Subject subject, List<CourseStatus> courses) {
    var its = courses.stream().filter(status -> status.subject() == subject).toList();
    return its.isEmpty() ? Stream.empty() : Stream.of(new Shelf(subject, its));
  }
}
