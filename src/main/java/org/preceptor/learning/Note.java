package org.preceptor.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner's own note beside a lesson, or a mark in it, for nobody else.
 *
 * @param anchor the paragraph it stands beside
 * @param quote what was marked in that paragraph; empty where nothing was
 * @param text empty where the mark stands for itself
 */
public record Note(UUID id, String lesson, String anchor, String quote, String text, Instant at) {

  /** The longest text that is kept. */
  public static final int LONGEST = 4000;

  /** The longest mark that is kept. */
  public static final int LONGEST_QUOTE = 2000;
}
