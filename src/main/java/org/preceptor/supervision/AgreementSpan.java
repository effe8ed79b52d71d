package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time in which an agreement with a supervisor was in force.
 *
 * @param until the first instant at which it no longer was; empty while it is
 * @param approved the day from which the licensing body approved it; empty where it never did
 */
public record AgreementSpan(
    String supervisor, Instant from, Optional<Instant> until, Optional<LocalDate> approved) {

  boolean covers(Instant minute) {
    return !minute.isBefore(from)
        && until.map(end -> !minute.plusSeconds(60).isAfter(end)).orElse(true);
  }
}
