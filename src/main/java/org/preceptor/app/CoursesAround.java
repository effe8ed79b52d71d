package org.preceptor.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.preceptor.learning.TakeCourse;
import org.preceptor.scenario.Surroundings;
import org.preceptor.standards.ActivityRef;

/** Tells scenarios of the courses that hold them. */
@ApplicationScoped
class CoursesAround implements Surroundings {

  @Inject TakeCourse takeCourse;

  @Override
  public Optional<Whole> of(String scenario) {
    return takeCourse
        .with(ActivityRef.Kind.SCENARIO, scenario)
        .map(course -> new Whole(course.title(), "/learning/course?course=" + course.slug()));
  }
}
