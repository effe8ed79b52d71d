package org.preceptor.research;

/** Something that an index can stand on; the operator chooses which. */
public interface SearchEngine {

  /** Whether the operator chose another one than the one that needs nothing. */
  boolean isChosen();

  SourceIndex open();

  /** Nothing of it is asked afterwards. */
  void close(SourceIndex index);
}
