package org.preceptor.credit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.credit.ReversalProposal;
import org.preceptor.credit.Reversals;

/** A unique column that is filled while a proposal is open lets a credit have one at a time. */
@ApplicationScoped
class JpaReversals implements Reversals {

  @PersistenceContext EntityManager em;

  @Override
  public boolean add(ReversalProposal proposal) {
    // on conflict, because a violated constraint would end the transaction
    int added =
        em.createNativeQuery(
                "insert into reversal_proposal (id, entry, open_entry, certificate, person, reason,"
                    + " proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .setParameter(1, proposal.id())
            .setParameter(2, proposal.entry())
            .setParameter(3, proposal.entry())
            .setParameter(4, proposal.certificate().text())
            .setParameter(5, proposal.whose().value())
            .setParameter(6, proposal.reason())
            .setParameter(7, proposal.proposedBy().toString())
            .setParameter(8, proposal.proposedAt().atOffset(ZoneOffset.UTC))
            .executeUpdate();
    return added == 1;
  }

  @Override
  public Optional<ReversalProposal> open(long entry) {
    return em.createQuery(
            "select p from ReversalProposalRow p where p.openEntry = :entry",
            ReversalProposalRow.class)
        .setParameter("entry", entry)
        .getResultStream()
        .findFirst()
        .map(ReversalProposalRow::toProposal);
  }

  @Override
  public Optional<ReversalProposal> hold(UUID id) {
    return Optional.ofNullable(
            em.find(ReversalProposalRow.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(ReversalProposalRow::toProposal);
  }

  @Override
  public void decide(ReversalProposal decided) {
    var row = em.find(ReversalProposalRow.class, decided.id());
    if (row != null) {
      decided.decision().ifPresent(row::decide);
      em.flush();
    }
  }

  @Override
  public List<ReversalProposal> latest(int most) {
    return em.createQuery(
            "select p from ReversalProposalRow p order by p.proposedAt desc, p.id",
            ReversalProposalRow.class)
        .setMaxResults(most)
        .getResultStream()
        .map(ReversalProposalRow::toProposal)
        .toList();
  }
}
