package org.preceptor.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * How far a number has to be kept: beyond the last one that anything compares it with, all values
 * are alike for a number that only grows, or only falls.
 */
final class Thresholds {

  private final Script script;
  private final Map<String, NavigableSet<Integer>> counters = new HashMap<>();
  private final Map<String, NavigableSet<Integer>> counts = new HashMap<>();

  Thresholds(Script script, Collection<Condition> conditions) {
    this.script = script;
    conditions.forEach(this::note);
  }

  private void note(Condition condition) {
    switch (condition) {
      case Condition.Counter counter -> note(counters, counter.counter(), counter.number());
      case Condition.Count count -> note(counts, count.tag(), count.number());
      case Condition.Before before -> {
        note(before.earlier());
        note(before.later());
      }
      default -> condition.parts().forEach(this::note);
    }
  }

  private static void note(Map<String, NavigableSet<Integer>> into, String name, int number) {
    into.computeIfAbsent(name, n -> new TreeSet<>()).add(number);
  }

  /** The most that a count has to be told apart from more. */
  int count(String tag) {
    var compared = counts.getOrDefault(tag, new TreeSet<>());
    return compared.isEmpty() ? 1 : Math.max(1, compared.last() + 1);
  }

  /** The range within which a counter has to be exact. */
  Monitors.Range range(String counter) {
    var declared = script.counters().get(counter);
    if (declared == null) {
      throw new IllegalArgumentException("no counter " + counter);
    }
    var compared = counters.getOrDefault(counter, new TreeSet<>(List.of(0)));
    var changes = changes(counter);
    int start = declared.start();
    int least = declared.least();
    int most = declared.most();
    if (changes.stream().allMatch(by -> by >= 0)) {
      most = Math.clamp(compared.last() + 1, start, most);
      least = start;
    } else if (changes.stream().allMatch(by -> by <= 0)) {
      least = Math.clamp(compared.first() - 1, least, start);
      most = start;
    }
    return new Monitors.Range(start, least, most);
  }

  private List<Integer> changes(String counter) {
    return script
        .effects()
        .flatMap(effects -> effects.adds().entrySet().stream())
        .filter(add -> add.getKey().equals(counter))
        .map(Map.Entry::getValue)
        .toList();
  }
}
