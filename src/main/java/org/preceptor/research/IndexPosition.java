package org.preceptor.research;

/**
 * Up to where an index holds what was stored.
 *
 * @param lineage of the database that was read; a position in another one says nothing
 */
public record IndexPosition(String lineage, long number) {

  /** Whether it holds all that the other does. */
  public boolean hasReached(IndexPosition other) {
    return lineage.equals(other.lineage) && number >= other.number;
  }
}
