package org.preceptor.credit;

/**
 * What can be shown of one entry against one checkpoint.
 *
 * @param textAgrees whether salt and text still give the leaf
 */
public record Proof(Hash leaf, boolean textAgrees, InclusionProof path, Checkpoint checkpoint) {

  static Proof of(StoredEntry entry, MerkleTree tree, Checkpoint checkpoint) {
    boolean agrees =
        entry
            .content()
            .map(content -> content.commitment().leaf().equals(entry.leaf()))
            .orElse(false);
    return new Proof(entry.leaf(), agrees, tree.inclusion(entry.position()), checkpoint);
  }

  public boolean holds() {
    return textAgrees && path.holds(leaf, checkpoint.root());
  }
}
