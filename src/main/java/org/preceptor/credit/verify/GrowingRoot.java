package org.preceptor.credit.verify;

import java.util.ArrayDeque;
import java.util.Deque;

/** The root of RFC 6962 over the leaves seen so far. */
final class GrowingRoot {

  private record Subtree(long leaves, String hash) {}

  private final Deque<Subtree> subtrees = new ArrayDeque<>();
  private long size;

  void add(String leaf) {
    var grown = new Subtree(1, leaf);
    while (!subtrees.isEmpty() && subtrees.peek().leaves() == grown.leaves()) {
      var left = subtrees.pop();
      grown = new Subtree(2 * grown.leaves(), Sha256.above(left.hash(), grown.hash()));
    }
    subtrees.push(grown);
    size++;
  }

  long size() {
    return size;
  }

  /** The smallest subtree stands on top; each next one stands left of all before it. */
  String root() {
    String root = null;
    for (var subtree : subtrees) {
      root = root == null ? subtree.hash() : Sha256.above(subtree.hash(), root);
    }
    return root == null ? Sha256.of() : root;
  }
}
