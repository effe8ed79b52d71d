package org.preceptor.credit;

import org.preceptor.standards.PersonId;

/** What two people decided about an award after it was made. */
public sealed interface Amendment permits Correction, Reversal {

  /** Position of the award that this is about. */
  long award();

  String reason();

  PersonId proposedBy();

  PersonId approvedBy();

  /** Nobody amends a credit alone, and nobody without saying why. */
  static void require(String reason, PersonId proposedBy, PersonId approvedBy) {
    if (proposedBy.equals(approvedBy)) {
      throw new IllegalArgumentException("whoever proposes an amendment may not approve it");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an amendment has a reason");
    }
  }
}
