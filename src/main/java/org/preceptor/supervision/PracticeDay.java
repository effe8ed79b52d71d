package org.preceptor.supervision;

import java.time.LocalDate;

/**
 * Work that was done under supervision on one day, as the supervisee's calendar has it.
 *
 * @param direct minutes with clients
 * @param other minutes of everything else that a body counts as practice
 */
public record PracticeDay(LocalDate day, int direct, int other) {

  public PracticeDay {
    if (direct < 0 || other < 0) {
      throw new IllegalArgumentException("practice must not be negative: " + day);
    }
  }

  public int minutes() {
    return direct + other;
  }

  PracticeDay plus(PracticeDay same) {
    return new PracticeDay(day, direct + same.direct, other + same.other);
  }
}
