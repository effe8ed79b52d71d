package org.preceptor.scenario;

import java.math.BigInteger;
import java.util.List;

/** How many ways there are through a scenario, each a different list of choices. */
public sealed interface WayCount {

  /** Exactly so many. */
  record Counted(BigInteger number) implements WayCount {}

  /**
   * Without end, since a player can go round.
   *
   * @param round the choices to the loop and once around it
   */
  record Unbounded(List<ChoiceId> round) implements WayCount {

    public Unbounded {
      round = List.copyOf(round);
    }
  }

  /** There are too many states to tell. */
  record NotCounted() implements WayCount {}
}
