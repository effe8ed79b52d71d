package org.preceptor.credit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.standards.PersonId;

/**
 * Somebody holds that a credit should not stand. Nothing has happened to it before a second person
 * confirms.
 *
 * @param entry position of the award in the ledger
 * @param certificate the award's, by which pages name it
 * @param whose the holder of the credit
 * @param decision empty while it is open
 */
public record ReversalProposal(
    UUID id,
    long entry,
    CertificateCode certificate,
    PersonId whose,
    String reason,
    PersonId proposedBy,
    Instant proposedAt,
    Optional<Decision> decision) {

  /** The longest reason that is kept; it stands in the ledger for good. */
  public static final int LONGEST_REASON = 500;

  /** What became of it. */
  public record Decision(Outcome outcome, PersonId by, Instant at) {}

  /** How a proposal ends. */
  public enum Outcome {
    /** A second person agreed, and the credit is reversed. */
    CONFIRMED,
    /** It was taken back or declined, and the credit stands. */
    WITHDRAWN;

    /** As it is written in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return decision.isEmpty();
  }

  public ReversalProposal decided(Outcome outcome, PersonId by, Instant at) {
    return new ReversalProposal(
        id,
        entry,
        certificate,
        whose,
        reason,
        proposedBy,
        proposedAt,
        Optional.of(new Decision(outcome, by, at)));
  }
}
