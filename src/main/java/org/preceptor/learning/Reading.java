package org.preceptor.learning;

import java.time.Instant;

/** Something that happened to a reader of a lesson. */
public sealed interface Reading {

  String lesson();

  Instant at();

  /** A paragraph or exercise came into view. */
  record Reached(String lesson, String anchor, Instant at) implements Reading {}

  /** The reader said that the lesson is done. */
  record Finished(String lesson, Instant at) implements Reading {}
}
