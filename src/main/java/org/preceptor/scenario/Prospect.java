package org.preceptor.scenario;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What can become of one rule, each with a shortest way there.
 *
 * @param complete whether nothing else can become of it
 * @param states how many were looked at
 */
public record Prospect(Rule rule, Map<Finding, List<ChoiceId>> ways, boolean complete, int states) {

  /** On which ways a duty arises. */
  public enum Raised {
    ON_EVERY_WAY,
    ON_SOME,
    ON_NONE
  }

  public Prospect {
    var sorted = new EnumMap<Finding, List<ChoiceId>>(Finding.class);
    sorted.putAll(ways);
    ways = Collections.unmodifiableMap(sorted);
  }

  public boolean canBe(Finding finding) {
    return ways.containsKey(finding);
  }

  /** A shortest run on which one of these becomes of it; empty where none can. */
  List<ChoiceId> shortest(Predicate<Finding> wanted) {
    return ways.entrySet().stream()
        .filter(way -> wanted.test(way.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  public Raised raised() {
    if (!canBe(Finding.NOT_RAISED)) {
      return complete ? Raised.ON_EVERY_WAY : Raised.ON_SOME;
    }
    return complete && ways.size() == 1 ? Raised.ON_NONE : Raised.ON_SOME;
  }
}
