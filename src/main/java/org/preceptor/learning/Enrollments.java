package org.preceptor.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.preceptor.access.Actor;

/** Who is and was enrolled in which course. */
public interface Enrollments {

  /**
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may see
   */
  Enrollment get(UUID id, Actor actor);

  /** The actor's own, all courses and versions, oldest first. */
  List<Enrollment> all(Actor actor);

  /**
   * Stores an enrollment, unless one with the same person, course, version and ordinal is stored
   * already: of two at once, one is stored and both are told which.
   */
  Enrolling append(Enrollment enrollment);

  /** Ends it; an enrollment that has ended keeps its first end. */
  void end(UUID id, Instant at);

  /**
   * As {@link #get}, and holds others who ask for the same off until the transaction ends.
   *
   * @throws org.preceptor.access.NotFound if there is none with this id that the actor may change
   */
  Enrollment hold(UUID id, Actor actor);
}
