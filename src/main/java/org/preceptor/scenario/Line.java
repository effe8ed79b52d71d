package org.preceptor.scenario;

import java.util.Optional;

/** A line of what happens in a passage, at a time of the story's day. */
public sealed interface Line {

  Optional<String> at();

  String text();

  /** Somebody speaks. */
  record Says(String who, Optional<String> at, String text) implements Line {}

  /** Something happens. */
  record Happens(Optional<String> at, String text) implements Line {}
}
