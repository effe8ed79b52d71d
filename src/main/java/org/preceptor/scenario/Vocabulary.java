package org.preceptor.scenario;

import java.util.Map;
import java.util.Set;

/** Every name that a condition of one scenario may use. */
public record Vocabulary(
    Set<String> choices,
    Set<String> passages,
    Set<String> flags,
    Map<String, Range> counters,
    Set<String> tags) {

  /** The words of the language itself, which nothing may be called. */
  public static final Set<String> RESERVED =
      Set.of(
          "chose", "visited", "never", "before", "within", "choices", "choice", "of", "count",
          "and", "or", "not", "true", "false");

  public Vocabulary {
    choices = Set.copyOf(choices);
    passages = Set.copyOf(passages);
    flags = Set.copyOf(flags);
    counters = Map.copyOf(counters);
    tags = Set.copyOf(tags);
  }
}
