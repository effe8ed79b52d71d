package org.preceptor.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a person stands in a module, folded from what they did.
 *
 * @param attempts first attempt first
 * @param seat time spent on its pages, as far as the server saw it
 */
public record ModuleStanding(
    Module module, Progress progress, List<Attempt> attempts, Duration seat) {

  public ModuleStanding {
    attempts = List.copyOf(attempts);
  }

  /** The attempt that goes on, if one does. */
  public Optional<Attempt> open() {
    return attempts.stream().filter(attempt -> !attempt.exam().isSubmitted()).findFirst();
  }

  /** The best result so far. A later attempt that fails takes nothing away. */
  public Optional<Attempt> best() {
    return attempts.stream()
        .filter(attempt -> attempt.result().isPresent())
        .max(Comparator.comparingInt(attempt -> attempt.result().orElseThrow().percent()));
  }

  public boolean isPassed() {
    return attempts.stream().anyMatch(Attempt::isPassed);
  }

  public boolean isDone() {
    return missing().isEmpty();
  }

  /** What is left to do here. */
  public List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (!progress.isWhole()) {
      missing.add(new Missing.Lessons(module, progress.left()));
    }
    if (!isPassed()) {
      missing.add(new Missing.Assessment(module, best().flatMap(Attempt::result)));
    }
    return missing;
  }

  /** The same, with what was done before a moment left out. */
  public static ModuleStanding since(
      Instant since, Module module, List<Reading> readings, List<Attempt> attempts, Duration seat) {
    return new ModuleStanding(
        module,
        Progress.since(since, module, readings),
        attempts.stream().filter(a -> !a.exam().form().drawnAt().isBefore(since)).toList(),
        seat);
  }
}
