package org.preceptor.research;

import java.util.List;

/** Which sources changed, in the order in which they are numbered for those who feed an index. */
public interface SourceChanges {

  /** A source that is no longer found as it was. */
  record Change(long number, SourceId source) {}

  /**
   * How far the changes go.
   *
   * @param waiting whether there are some without a number
   */
  record Standing(IndexPosition position, boolean waiting) {}

  Standing standing();

  /**
   * Gives those that wait their numbers, for good and whatever becomes of the caller; at most so
   * many of them.
   */
  void number(int most);

  /** Those after a position, in order. */
  List<Change> after(IndexPosition position, int most);
}
