package org.preceptor.credit;

import java.time.Clock;

/** Use cases with what tests give them. */
public final class Signers {

  private Signers() {}

  public static SignCheckpoint of(
      Ledger ledger, Checkpoints checkpoints, CheckpointKey key, Clock clock) {
    var signer = new SignCheckpoint();
    signer.ledger = ledger;
    signer.checkpoints = checkpoints;
    signer.key = key;
    signer.clock = clock;
    return signer;
  }
}
