package org.preceptor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a passage or a choice does to flags and counters. */
public record Effects(Map<String, Boolean> sets, Map<String, Integer> adds) {

  public static final Effects NONE = new Effects(Map.of(), Map.of());

  public Effects {
    sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    adds = Collections.unmodifiableMap(new LinkedHashMap<>(adds));
  }
}
