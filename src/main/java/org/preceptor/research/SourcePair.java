package org.preceptor.research;

/** Two sources, whichever was named first. */
public record SourcePair(SourceId first, SourceId second) {

  public SourcePair {
    if (first.toString().compareTo(second.toString()) >= 0) {
      throw new IllegalArgumentException("a pair is two, the smaller id first");
    }
  }

  /**
   * @throws IllegalArgumentException for one source and itself
   */
  public static SourcePair of(SourceId one, SourceId other) {
    return one.toString().compareTo(other.toString()) < 0
        ? new SourcePair(one, other)
        : new SourcePair(other, one);
  }
}
