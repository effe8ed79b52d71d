package org.preceptor.notice;

/** Letters to be sent once the caller's transaction has committed, and not before. */
public interface Outbox {

  /** Adds a letter in the caller's transaction; one whose key is known already changes nothing. */
  void put(Letter letter);
}
