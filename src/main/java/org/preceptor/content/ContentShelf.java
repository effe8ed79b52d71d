package org.preceptor.content;

/**
 * One kind of authored content, read once at start by whoever owns the kind. First every shelf
 * loads, then every shelf checks, so that a check may look at the other shelves through ports.
 */
public interface ContentShelf {

  /** Reads the files, keeps what is sound as published, and notes every mistake. */
  void load(Diagnostics diagnostics);

  /** Notes what can only be seen when everything is loaded. */
  default void check(Diagnostics diagnostics) {}
}
