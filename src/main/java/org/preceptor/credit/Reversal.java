package org.preceptor.credit;

import org.preceptor.standards.PersonId;

/** The credit no longer stands. The award stays readable, and so does the reason. */
public record Reversal(long award, String reason, PersonId proposedBy, PersonId approvedBy)
    implements Amendment {

  public Reversal {
    Amendment.require(reason, proposedBy, approvedBy);
  }
}
