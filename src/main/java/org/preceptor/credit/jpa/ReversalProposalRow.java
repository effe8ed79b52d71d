package org.preceptor.credit.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.CertificateCode;
import org.preceptor.credit.ReversalProposal;
import org.preceptor.credit.ReversalProposal.Decision;
import org.preceptor.credit.ReversalProposal.Outcome;
import org.preceptor.standards.PersonId;

@Entity
@Table(name = "reversal_proposal")
class ReversalProposalRow {

  @Id UUID id;

  long entry;

  /** The entry while the proposal is open, so that there is one at a time. */
  @Column(name = "open_entry")
  @Nullable Long openEntry;

  String certificate;

  UUID person;

  String reason;

  @Column(name = "proposed_by")
  String proposedBy;

  @Column(name = "proposed_at")
  Instant proposedAt;

  @Nullable String outcome;

  @Column(name = "decided_by")
  @Nullable String decidedBy;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @SuppressWarnings("NullAway.Init") // JPA sets the fields
  protected ReversalProposalRow() {}

  void decide(Decision decision) {
    openEntry = null;
    outcome = decision.outcome().name();
    decidedBy = decision.by().toString();
    decidedAt = decision.at();
  }

  ReversalProposal toProposal() {
    return new ReversalProposal(
        id,
        entry,
        CertificateCode.read(certificate).orElseThrow(),
        new PersonId(person),
        reason,
        PersonId.of(proposedBy),
        proposedAt,
        decision());
  }

  private Optional<Decision> decision() {
    if (outcome == null || decidedBy == null || decidedAt == null) {
      return Optional.empty();
    }
    return Optional.of(new Decision(Outcome.valueOf(outcome), PersonId.of(decidedBy), decidedAt));
  }
}
