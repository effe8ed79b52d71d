package org.preceptor.credit;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of RFC 6962 over the first {@code size} leaves. Needs only the hashes of its complete
 * subtrees, so that a proof asks for about twice its own length of them.
 */
public record MerkleTree(long size, Nodes nodes) {

  /** The root over no leaf at all. */
  public static final Hash EMPTY_ROOT = Hash.of();

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** Hashes of complete subtrees; those on level 0 are the leaves. */
  @FunctionalInterface
  public interface Nodes {
    Hash node(int level, long index);
  }

  public static Hash leaf(byte[] data) {
    return Hash.of(LEAF, data);
  }

  public static Hash above(Hash left, Hash right) {
    return Hash.of(NODE, left.bytes(), right.bytes());
  }

  public Hash root() {
    return size == 0 ? EMPTY_ROOT : hash(0, size);
  }

  /** The hashes that lead from a leaf to the root, lowest first. */
  public InclusionProof inclusion(long position) {
    if (position < 0 || position >= size) {
      throw new IllegalArgumentException("no leaf " + position + " in a tree of " + size);
    }
    var path = new ArrayList<Hash>();
    collectPath(position, 0, size, path);
    return new InclusionProof(position, size, path);
  }

  /** Shows that the tree of the first {@code older} leaves is the beginning of this one. */
  public ConsistencyProof consistency(long older) {
    if (older < 1 || older > size) {
      throw new IllegalArgumentException("a tree of " + size + " has no beginning of " + older);
    }
    var path = new ArrayList<Hash>();
    collectConsistency(older, 0, size, path);
    return new ConsistencyProof(older, size, path);
  }

  private void collectPath(long position, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (position < middle) {
      collectPath(position, from, middle, path);
      path.add(hash(middle, to));
    } else {
      collectPath(position, middle, to, path);
      path.add(hash(from, middle));
    }
  }

  private void collectConsistency(long older, long from, long to, List<Hash> path) {
    if (older == to) {
      // The whole older tree is known to the reader; any lesser subtree is not.
      if (from != 0) {
        path.add(hash(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (older <= middle) {
      collectConsistency(older, from, middle, path);
      path.add(hash(middle, to));
    } else {
      collectConsistency(older, middle, to, path);
      path.add(hash(from, middle));
    }
  }

  private Hash hash(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1 && from % length == 0) {
      return nodes.node(Long.numberOfTrailingZeros(length), from / length);
    }
    long middle = from + split(length);
    return above(hash(from, middle), hash(middle, to));
  }

  /** The largest power of two below {@code length}. */
  private static long split(long length) {
    return Long.highestOneBit(length - 1);
  }
}
