package org.preceptor.credit;

import java.util.List;

/** That a leaf stands at a position of the tree with a certain root. */
public record InclusionProof(long position, long size, List<Hash> path) {

  public InclusionProof {
    path = List.copyOf(path);
  }

  /**
   * Recomputes the root, as RFC 9162 section 2.1.3.2 says; anything left over or missing refuses.
   */
  public boolean holds(Hash leaf, Hash root) {
    if (position < 0 || position >= size) {
      return false;
    }
    long node = position;
    long last = size - 1;
    var reached = leaf;
    for (var step : path) {
      if (last == 0) {
        return false;
      }
      if (node % 2 == 1 || node == last) {
        reached = MerkleTree.above(step, reached);
        int skipped = node % 2 == 1 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= skipped;
        last >>= skipped;
      } else {
        reached = MerkleTree.above(reached, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && reached.equals(root);
  }
}
