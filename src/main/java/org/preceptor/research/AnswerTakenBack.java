package org.preceptor.research;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An answer was cleared, so that the item is open again. */
public record AnswerTakenBack(String item, Instant at) implements AnswerStep {

  public AnswerTakenBack {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
