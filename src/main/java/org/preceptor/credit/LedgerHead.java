package org.preceptor.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the ledger has come: its size and the roots of the complete subtrees it is made of,
 * largest first. Enough to add a leaf and to know the root, without reading any earlier entry.
 */
public record LedgerHead(long size, List<Hash> frontier) {

  public static final LedgerHead EMPTY = new LedgerHead(0, List.of());

  /** A subtree that became complete with a leaf; the leaf itself is one of level 0. */
  public record Completed(int level, long index, Hash hash) {}

  /** The head after a leaf, and the subtrees that the leaf completed, leaf first. */
  public record Appended(LedgerHead head, List<Completed> completed) {}

  public LedgerHead {
    frontier = List.copyOf(frontier);
    if (Long.bitCount(size) != frontier.size()) {
      throw new IllegalArgumentException(
          "a ledger of %d has no frontier of %d".formatted(size, frontier.size()));
    }
  }

  public Appended append(Hash leaf) {
    var peaks = new ArrayList<>(frontier);
    var completed = new ArrayList<Completed>();
    var hash = leaf;
    int level = 0;
    completed.add(new Completed(0, size, leaf));
    for (long index = size; index % 2 == 1; index >>= 1) {
      hash = MerkleTree.above(peaks.removeLast(), hash);
      level++;
      completed.add(new Completed(level, index >> 1, hash));
    }
    peaks.add(hash);
    return new Appended(new LedgerHead(size + 1, peaks), completed);
  }

  public Hash root() {
    return frontier.reversed().stream()
        .reduce((right, left) -> MerkleTree.above(left, right))
        .orElse(MerkleTree.EMPTY_ROOT);
  }
}
