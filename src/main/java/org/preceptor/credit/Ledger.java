package org.preceptor.credit;

import java.util.Optional;
import java.util.stream.Stream;

/** The ledger as it is stored, for proofs and exports. Asks nobody's right. */
public interface Ledger {

  LedgerHead head();

  /** As {@link #head}, and nobody enters anything until the caller's transaction ends. */
  LedgerHead lockedHead();

  /** The tree over the first entries. */
  MerkleTree tree(long size);

  Optional<StoredEntry> entry(long position);

  /** The first {@code size} entries in order; to be closed. */
  Stream<StoredEntry> entries(long size);
}
