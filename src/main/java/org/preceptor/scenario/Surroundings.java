package org.preceptor.scenario;

import java.util.Optional;

/** What a scenario is a part of, answered by whoever knows courses. */
public interface Surroundings {

  /**
   * Something larger that a scenario belongs to.
   *
   * @param address within the application, with a slash in front
   */
  record Whole(String title, String address) {}

  /** What the person at the keyboard would go back to; empty where it stands alone. */
  Optional<Whole> of(String scenario);
}
