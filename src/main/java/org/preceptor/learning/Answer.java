package org.preceptor.learning;

import java.util.List;

/**
 * What somebody chose or wrote, as ids in the order they were given. A pairing is written {@code
 * left=right}, a reflection is one pick that holds the text.
 */
public record Answer(List<String> picks) {

  public static final Answer NONE = new Answer(List.of());

  public Answer {
    picks = List.copyOf(picks);
  }

  public static Answer of(String... picks) {
    return new Answer(List.of(picks));
  }

  public boolean isEmpty() {
    return picks.isEmpty();
  }
}
