package org.preceptor.research;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.preceptor.standards.PersonId;

/**
 * Draws two raters for each of many sources, so that nobody rates more than one source more than
 * anybody else, and the same two meet again as late as can be. The same seed draws the same.
 */
final class RaterPairs {

  private final List<PersonId> raters;
  private final Map<PersonId, Integer> load = new HashMap<>();
  private final Map<Set<PersonId>, Integer> met = new HashMap<>();

  private RaterPairs(List<PersonId> raters, long seed) {
    this.raters = new ArrayList<>(raters);
    Collections.shuffle(this.raters, new Random(seed));
  }

  /**
   * @param raters two different ones at least
   */
  static List<List<PersonId>> of(List<PersonId> raters, int sources, long seed) {
    if (new HashSet<>(raters).size() < 2) {
      throw new IllegalArgumentException("a pair has two raters");
    }
    var draw = new RaterPairs(raters, seed);
    var pairs = new ArrayList<List<PersonId>>();
    for (int n = 0; n < sources; n++) {
      pairs.add(draw.next());
    }
    return pairs;
  }

  private List<PersonId> next() {
    var first = raters.stream().min(Comparator.comparingInt(this::load)).orElseThrow();
    var second =
        raters.stream()
            .filter(one -> !one.equals(first))
            .min(
                Comparator.comparingInt(this::load)
                    .thenComparingInt(one -> met.getOrDefault(Set.of(first, one), 0)))
            .orElseThrow();
    load.merge(first, 1, Integer::sum);
    load.merge(second, 1, Integer::sum);
    met.merge(Set.of(first, second), 1, Integer::sum);
    return List.of(first, second);
  }

  private int load(PersonId rater) {
    return load.getOrDefault(rater, 0);
  }
}
