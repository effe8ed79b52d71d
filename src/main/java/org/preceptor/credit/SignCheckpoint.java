package org.preceptor.credit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.preceptor.UseCase;

/** Signs how far the ledger has come, whenever it has moved since the last checkpoint. */
@UseCase
public class SignCheckpoint {

  @Inject Ledger ledger;
  @Inject Checkpoints checkpoints;
  @Inject CheckpointKey key;
  @Inject Clock clock;

  /** The checkpoint over all that is entered now. */
  public Checkpoint latest() {
    var latest = checkpoints.latest();
    if (latest.isPresent() && latest.get().size() == ledger.head().size()) {
      return latest.get();
    }
    // Two may have come here at once; the second finds what the first has signed.
    var head = ledger.lockedHead();
    return checkpoints.find(head.size()).orElseGet(() -> sign(head));
  }

  private Checkpoint sign(LedgerHead head) {
    checkpoints.latest().ifPresent(before -> requireConsistent(before, head));
    var checkpoint = Checkpoint.signed(head, key, clock.instant().truncatedTo(ChronoUnit.MICROS));
    checkpoints.keep(checkpoint);
    return checkpoint;
  }

  /** A ledger that contradicts what was signed before is never signed again. */
  private void requireConsistent(Checkpoint before, LedgerHead head) {
    if (before.size() > 0
        && !ledger.tree(head.size()).consistency(before.size()).holds(before.root(), head.root())) {
      throw new LedgerContradicted(before.size(), head.size());
    }
  }
}
