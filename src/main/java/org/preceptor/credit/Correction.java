package org.preceptor.credit;

import org.preceptor.standards.ContactTime;
import org.preceptor.standards.PersonId;

/**
 * The credit stands and reads differently from now on. The day of completion can't be corrected.
 */
public record Correction(
    long award,
    String learnerName,
    ContactTime contactTime,
    String creditHours,
    String reason,
    PersonId proposedBy,
    PersonId approvedBy)
    implements Amendment {

  public Correction {
    if (learnerName.isBlank()) {
      throw new IllegalArgumentException("a correction names the learner");
    }
    Award.requireHalfHours(creditHours);
    Amendment.require(reason, proposedBy, approvedBy);
  }
}
