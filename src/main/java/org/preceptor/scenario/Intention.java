package org.preceptor.scenario;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a player means to do in practice, in words of their own.
 *
 * @param remindOn the day on which to be reminded
 */
public record Intention(
    PlaythroughId playthrough, String text, Instant madeAt, LocalDate remindOn) {

  public static final int LONGEST = 2000;

  public Intention {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("an intention has 1 to " + LONGEST + " characters");
    }
  }
}
