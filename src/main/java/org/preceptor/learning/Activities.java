package org.preceptor.learning;

import java.time.Instant;
import java.util.Optional;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.PersonId;

/** Parts of a course that other pillars own, such as scenarios. Answered by the application. */
public interface Activities {

  /**
   * Something on offer.
   *
   * @param size what formula 1 counts in it
   */
  record Offered(ActivityRef ref, String title, String summary, ReadingSize size) {}

  /** What is offered now under this name, if anything is. */
  Optional<Offered> find(ActivityRef.Kind kind, String slug);

  /** What one person has finished, looked up at once. */
  @FunctionalInterface
  interface Finished {

    /**
     * When this activity was last finished, in any version.
     *
     * @param since what was finished before does not count
     */
    Optional<Instant> at(ActivityRef.Kind kind, String slug, Instant since);
  }

  Finished finished(PersonId person);
}
