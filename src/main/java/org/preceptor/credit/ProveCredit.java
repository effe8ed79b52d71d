package org.preceptor.credit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.UseCase;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;

/** Shows that entries stand in the ledger that was signed last. */
@UseCase
public class ProveCredit {

  @Inject Ledger ledger;
  @Inject SignCheckpoint checkpoints;

  public Proof of(long position) {
    var entry = ledger.entry(position).orElseThrow(() -> new NotFound(Thing.CREDIT, position));
    var checkpoint = checkpoints.latest();
    return Proof.of(entry, ledger.tree(checkpoint.size()), checkpoint);
  }

  /** By position. */
  public Map<Long, Proof> of(List<Credit> credits) {
    return credits.stream()
        .map(credit -> credit.entry().position())
        .collect(Collectors.toMap(Function.identity(), this::of));
  }
}
