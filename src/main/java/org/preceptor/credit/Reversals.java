package org.preceptor.credit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals to reverse a credit, open and decided. Asks nobody's right. */
public interface Reversals {

  /**
   * Adds an open one, unless the credit has one already.
   *
   * @return whether it was added
   */
  boolean add(ReversalProposal proposal);

  Optional<ReversalProposal> open(long entry);

  /** As it stands, and nobody decides about it until the caller's transaction ends. */
  Optional<ReversalProposal> hold(UUID id);

  void decide(ReversalProposal decided);

  /** Latest first. */
  List<ReversalProposal> latest(int most);
}
