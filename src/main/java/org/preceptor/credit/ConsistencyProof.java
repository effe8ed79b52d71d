package org.preceptor.credit;

import java.util.ArrayDeque;
import java.util.List;

/**
 * That a smaller tree is the beginning of a larger one, so that nothing in it was changed since.
 */
public record ConsistencyProof(long older, long newer, List<Hash> path) {

  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /** Recomputes both roots, as RFC 9162 section 2.1.4.2 says. */
  public boolean holds(Hash olderRoot, Hash newerRoot) {
    if (older < 1 || older > newer) {
      return false;
    }
    if (older == newer) {
      return path.isEmpty() && olderRoot.equals(newerRoot);
    }
    var steps = new ArrayDeque<>(path);
    if (Long.bitCount(older) == 1) {
      steps.addFirst(olderRoot);
    }
    if (steps.isEmpty()) {
      return false;
    }
    int skipped = Long.numberOfTrailingZeros(~(older - 1));
    return climb(steps, (older - 1) >> skipped, (newer - 1) >> skipped, olderRoot, newerRoot);
  }

  private static boolean climb(
      ArrayDeque<Hash> steps, long node, long last, Hash olderRoot, Hash newerRoot) {
    var reachedOlder = steps.removeFirst();
    var reachedNewer = reachedOlder;
    for (var step : steps) {
      if (last == 0) {
        return false;
      }
      if (node % 2 == 1 || node == last) {
        reachedOlder = MerkleTree.above(step, reachedOlder);
        reachedNewer = MerkleTree.above(step, reachedNewer);
        while (node % 2 == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        reachedNewer = MerkleTree.above(reachedNewer, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && reachedOlder.equals(olderRoot) && reachedNewer.equals(newerRoot);
  }
}
