package org.preceptor.learning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;

/** Enrolls a person in a course, once until that enrollment has ended. */
@UseCase
public class EnrollInCourse {

  @Inject Courses courses;
  @Inject Enrollments enrollments;
  @Inject Clock clock;
  @Inject CurrentPerson person;

  /**
   * @throws NotFound if no course has this name
   */
  public Enrolling enroll(String slug) {
    var actor = person.actor();
    var course = courses.find(slug).orElseThrow(() -> new NotFound(Thing.COURSE, slug));
    var earlier =
        enrollments.all(actor).stream().filter(e -> e.course().slug().equals(slug)).toList();
    var open = earlier.stream().filter(Enrollment::isOpen).findFirst();
    if (open.isPresent()) {
      return new Enrolling.Already(open.get());
    }
    var ordinal =
        earlier.stream()
            .filter(e -> e.course().equals(course.ref()))
            .mapToInt(Enrollment::ordinal)
            .max()
            .orElse(0);
    var since =
        earlier.stream()
            .map(Enrollment::endedAt)
            .flatMap(Optional::stream)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return enrollments.append(
        new Enrollment(
            UUID.randomUUID(),
            actor.person(),
            actor.organization(),
            course.ref(),
            ordinal + 1,
            clock.instant(),
            since,
            Optional.empty()));
  }
}
