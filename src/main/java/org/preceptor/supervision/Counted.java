package org.preceptor.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What of a log counts, day by day. */
final class Counted {

  /** Supervision of one kind on one day. */
  private record Kind(Form form, Mode mode) {}

  private final NavigableMap<LocalDate, Map<Kind, Integer>> supervision = new TreeMap<>();
  private final NavigableMap<LocalDate, PracticeDay> practice;

  /**
   * @param practice one for each day at most
   */
  Counted(Collection<PracticeDay> practice) {
    this.practice = new TreeMap<>();
    practice.forEach(day -> this.practice.put(day.day(), day));
  }

  void add(Minute minute) {
    supervision
        .computeIfAbsent(minute.day(), day -> new HashMap<>())
        .merge(new Kind(minute.form(), minute.session().mode()), 1, Integer::sum);
  }

  /** Replaces a day's practice by what is credited of it. */
  void credit(PracticeDay day) {
    practice.put(day.day(), day);
  }

  Collection<PracticeDay> practice() {
    return practice.values();
  }

  Collection<LocalDate> supervisionDays() {
    return supervision.keySet();
  }

  long supervision(Which which, Days days) {
    return supervision.subMap(days.first(), true, days.last(), true).values().stream()
        .mapToLong(kinds -> sum(kinds, which))
        .sum();
  }

  long practice(Days days) {
    return practice.subMap(days.first(), true, days.last(), true).values().stream()
        .mapToLong(PracticeDay::minutes)
        .sum();
  }

  long quantity(Measure.Total total, Days days) {
    var worked = practice.subMap(days.first(), true, days.last(), true).values().stream();
    return switch (total.quantity()) {
      case SUPERVISION -> supervision(total.of(), days);
      case PRACTICE -> worked.mapToLong(PracticeDay::minutes).sum();
      case DIRECT -> worked.mapToLong(PracticeDay::direct).sum();
    };
  }

  private static long sum(Map<Kind, Integer> kinds, Which which) {
    return kinds.entrySet().stream()
        .filter(entry -> which.holds(entry.getKey().form(), entry.getKey().mode()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
