package org.preceptor.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long to wait between tries: not at all at first, then ever longer. Nobody is locked out for
 * good, so that nobody can lock out somebody else.
 */
public enum Throttle {
  /** One account, whether or not it exists. */
  ACCOUNT(5, Duration.ofMinutes(5)),
  /** One network address, behind which a whole school may sit. */
  ADDRESS(30, Duration.ofMinutes(5)),
  /** Letters asked for by one network address, and to one account. */
  LETTERS(5, Duration.ofMinutes(15));

  /** After this time without a try, all begins anew. */
  public static final Duration FORGOTTEN = Duration.ofHours(1);

  private final int free;
  private final Duration longest;

  Throttle(int free, Duration longest) {
    this.free = free;
    this.longest = longest;
  }

  /** How long to wait after so many failures in a row. */
  public Duration delay(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - free, 16);
    var delay = Duration.ofSeconds(4L << doublings);
    return delay.compareTo(longest) > 0 ? longest : delay;
  }

  /** When the next try is taken; empty for at once. */
  public Optional<Instant> wait(Optional<Failures.Count> count, Instant now) {
    return count
        .filter(c -> now.isBefore(c.last().plus(FORGOTTEN)))
        .map(c -> c.last().plus(delay(c.failures())))
        .filter(now::isBefore);
  }
}
