package org.preceptor.scenario;

import java.util.List;
import org.preceptor.content.SourceSpan;

/**
 * A property of a scenario, or of one thing in it, and what came of the attempt to prove it.
 *
 * @param subject the passage, choice or rule that it is about, and empty for all of them
 */
public record Claim(Property property, String subject, SourceSpan span, Outcome outcome) {

  /** What a proof comes to. */
  public sealed interface Outcome {}

  /** It holds on every way. */
  public record Proven() implements Outcome {}

  /**
   * It does not hold.
   *
   * @param witness choices that can be played, and no fewer would do: to the passage where it
   *     fails, or to an ending where it fails on every way. Empty for a passage that nothing leads
   *     to, and for what only many passages together show
   */
  public record Refuted(List<ChoiceId> witness) implements Outcome {

    public Refuted {
      witness = List.copyOf(witness);
    }
  }

  /** Too many states: it may hold or not. */
  public record NotProven(int states) implements Outcome {}

  public boolean refuted() {
    return outcome instanceof Refuted;
  }

  public boolean proven() {
    return outcome instanceof Proven;
  }
}
