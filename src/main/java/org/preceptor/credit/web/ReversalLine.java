package org.preceptor.credit.web;

import java.time.ZoneId;
import org.preceptor.credit.ReversalProposal;
import org.preceptor.credit.ReversalProposal.Decision;
import org.preceptor.identity.People;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Texts;

/** One proposal as pages write it. */
public class ReversalLine {

  private final ReversalProposal proposal;
  private final PersonId reader;
  private final People people;
  private final ZoneId zone;
  private final Texts texts;

  ReversalLine(
      ReversalProposal proposal, PersonId reader, People people, ZoneId zone, Texts texts) {
    this.proposal = proposal;
    this.reader = reader;
    this.people = people;
    this.zone = zone;
    this.texts = texts;
  }

  public String getId() {
    return proposal.id().toString();
  }

  public long getEntry() {
    return proposal.entry();
  }

  public String getCode() {
    return proposal.certificate().text();
  }

  public String getHolder() {
    return people.get(proposal.whose()).name();
  }

  public String getReason() {
    return proposal.reason();
  }

  public String getProposedBy() {
    return people.get(proposal.proposedBy()).name();
  }

  public String getProposedAt() {
    return CreditLine.moment(proposal.proposedAt(), zone, texts.locale());
  }

  /** Whether the reader proposed it, and so may not confirm. */
  public boolean isOwn() {
    return proposal.proposedBy().equals(reader);
  }

  public boolean isOpen() {
    return proposal.isOpen();
  }

  /** Empty while it is open. */
  public String getOutcome() {
    return proposal.decision().map(Decision::outcome).map(o -> o.word()).orElse("");
  }

  public String getDecidedBy() {
    return proposal.decision().map(made -> people.get(made.by()).name()).orElse("");
  }

  public String getDecidedAt() {
    return proposal
        .decision()
        .map(made -> CreditLine.moment(made.at(), zone, texts.locale()))
        .orElse("");
  }
}
