package org.preceptor.supervision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What entitles a supervisor to supervise, and when: a license, an approval, a training.
 *
 * @param name as the rules call it
 * @param until the last day; empty where it has no end
 */
public record Designation(
    String supervisor, String name, LocalDate from, Optional<LocalDate> until) {

  boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
