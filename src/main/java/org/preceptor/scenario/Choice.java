package org.preceptor.scenario;

import java.util.List;
import java.util.Optional;
import org.preceptor.content.SourceSpan;

/**
 * Something the player can do.
 *
 * @param says what the player reads; a choice that time makes may have no words of its own
 * @param onTimeout seconds after which it is taken by itself, where the player asked for a clock
 * @param guard what must hold for it to be on offer; empty for always
 */
public record Choice(
    SourceSpan span,
    ChoiceId id,
    Optional<String> says,
    Optional<String> note,
    Optional<Integer> onTimeout,
    PassageId to,
    Optional<Condition> guard,
    Effects effects,
    List<String> tags) {

  public Choice {
    tags = List.copyOf(tags);
  }
}
