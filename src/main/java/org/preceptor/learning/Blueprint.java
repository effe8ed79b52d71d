package org.preceptor.learning;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.standards.ObligationId;

/** How many items a form draws for each obligation. */
public record Blueprint(SortedMap<ObligationId, Integer> draws) {

  public Blueprint {
    draws = Collections.unmodifiableSortedMap(new TreeMap<>(draws));
  }

  public static Blueprint of(Map<ObligationId, Integer> draws) {
    return new Blueprint(new TreeMap<>(draws));
  }

  /** How many items a form has. */
  public int length() {
    return draws.values().stream().mapToInt(Integer::intValue).sum();
  }
}
