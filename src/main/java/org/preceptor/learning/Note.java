package org.preceptor.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner's own note beside a lesson, for nobody else.
 *
 * @param anchor the paragraph it stands beside
 */
public record Note(UUID id, String lesson, String anchor, String text, Instant at) {

  /** The longest text that is kept. */
  public static final int LONGEST = 4000;
}
