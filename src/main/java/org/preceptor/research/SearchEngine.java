package org.preceptor.research;

/** Something that an index can stand on; the operator chooses which. */
public interface SearchEngine {

  /** Whether several servers search on it; one does, and one is for a single server. */
  boolean isShared();

  SourceIndex open();

  /** Nothing of it is asked afterwards. */
  void close(SourceIndex index);
}
