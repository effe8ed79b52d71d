package org.preceptor.credit;

import java.time.Instant;
import org.preceptor.standards.PersonId;

/** One line of the ledger. */
public sealed interface Entry permits AwardEntry, AmendmentEntry {

  /** Counted from zero, without gaps. */
  long position();

  Instant enteredAt();

  /** Whose credit it is about. */
  PersonId person();
}
