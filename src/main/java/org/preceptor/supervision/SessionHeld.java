package org.preceptor.supervision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A session that took place, in whole minutes.
 *
 * @param id names it in what is said of it
 * @param supervisees how many were supervised in it, the one whose log this is included
 * @param supervisor the same text for the same supervisor throughout a log
 */
public record SessionHeld(
    String id, Instant starts, Instant ends, Mode mode, int supervisees, String supervisor) {

  public SessionHeld {
    if (!starts.isBefore(ends)) {
      throw new IllegalArgumentException("a session ends after it starts: " + id);
    }
    if (!starts.equals(minute(starts)) || !ends.equals(minute(ends))) {
      throw new IllegalArgumentException("a session starts and ends with a minute: " + id);
    }
    if (supervisees < 1) {
      throw new IllegalArgumentException("somebody is supervised in a session: " + id);
    }
  }

  private static Instant minute(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES);
  }
}
