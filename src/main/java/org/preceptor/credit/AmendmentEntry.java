package org.preceptor.credit;

import java.time.Instant;
import org.preceptor.standards.PersonId;

/** An earlier award was corrected or reversed. */
public record AmendmentEntry(long position, Instant enteredAt, PersonId person, Amendment amendment)
    implements Entry {

  public AmendmentEntry {
    if (amendment.award() >= position) {
      throw new IllegalArgumentException(
          "entry %d can't amend entry %d".formatted(position, amendment.award()));
    }
  }
}
