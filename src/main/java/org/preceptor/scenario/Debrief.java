package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What there is to look back on after a run.
 *
 * @param hardest the player's answer; while it is empty no verdict is shown
 */
public record Debrief(
    Playthrough playthrough,
    Trace trace,
    Verdict verdict,
    Optional<String> hardest,
    Optional<Intention> intention) {

  /**
   * How many choices to keep so that this duty can still be met; empty for duties that were met or
   * excused.
   */
  public OptionalInt lastChance(Judgment judgment) {
    return missed(judgment) ? Outlook.lastChance(judgment.rule(), trace) : OptionalInt.empty();
  }

  /** The choice, counted from zero, that first closed the way to a duty. */
  public OptionalInt turningPoint() {
    return missed().stream()
        .map(this::lastChance)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min();
  }

  /** Duties that were breached or met late. */
  public List<Judgment> missed() {
    return verdict.judgments().stream().filter(Debrief::missed).toList();
  }

  private static boolean missed(Judgment judgment) {
    return judgment.finding() == Finding.BREACHED || judgment.finding() == Finding.MET_LATE;
  }
}
