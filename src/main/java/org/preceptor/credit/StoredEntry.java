package org.preceptor.credit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.standards.PersonId;

/**
 * An entry as its row holds it, unread and unchecked, for exports and proofs.
 *
 * @param content empty once erased, and for readers who are not entitled to it
 */
public record StoredEntry(
    long position,
    String kind,
    Optional<UUID> awardKey,
    Instant enteredAt,
    Hash leaf,
    Hash rootBefore,
    Optional<Content> content) {

  /** What the leaf commits to. */
  public record Content(PersonId person, Commitment commitment) {}

  /** The same entry without what it says; its place in the tree can still be checked. */
  public StoredEntry sealed() {
    return new StoredEntry(position, kind, awardKey, enteredAt, leaf, rootBefore, Optional.empty());
  }
}
