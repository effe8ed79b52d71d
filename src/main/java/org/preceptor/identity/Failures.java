package org.preceptor.identity;

import java.time.Instant;
import java.util.Optional;

/** How often somebody tried in vain, by account and by network address. */
public interface Failures {

  /** How often in a row, and when last. */
  record Count(int failures, Instant last) {}

  Optional<Count> find(String subject);

  /** Counts one more; one that comes after {@link Throttle#FORGOTTEN} is the first again. */
  void count(String subject, Instant now);

  void forget(String subject);

  /** Drops what is forgotten anyway, so that the table stays small. */
  void sweep(Instant now);
}
