package org.preceptor.research;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.preceptor.standards.PersonId;

/**
 * The answer that holds where raters differed, who decided it and why. The raters' own answers stay
 * as they gave them.
 */
public record Adjudication(String item, Answer answer, String reason, PersonId by, Instant at) {

  public static final int LONGEST_REASON = 2000;

  public Adjudication {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
    }
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
