package org.preceptor.learning;

import java.util.List;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;

/** Every credit course that is or was offered. */
public interface Courses {

  /** The current version of each, in the order of their slugs. */
  List<Course> all();

  /** The current version. */
  default Optional<Course> find(String slug) {
    return all().stream().filter(course -> course.slug().equals(slug)).findFirst();
  }

  /** A version, the current one or one that was published before it. */
  Optional<Course> find(ActivityRef ref);
}
