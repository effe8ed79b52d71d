package org.preceptor.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes from practice what a body would not credit, and says of which days. */
final class Credits {

  private final Counted counted;
  private final LocalDate first;
  private final LocalDate today;

  Credits(Counted counted, LocalDate first, LocalDate today) {
    this.counted = counted;
    this.first = first;
    this.today = today;
  }

  List<Finding> limit(Measure.Limit limit) {
    return switch (limit) {
      case Measure.PracticeCap cap -> cap(cap);
      case Measure.WeeklyUnits units -> units(units);
    };
  }

  private List<Finding> cap(Measure.PracticeCap cap) {
    var findings = new ArrayList<Finding>();
    byWindow(cap.window())
        .forEach(
            (days, worked) -> {
              long have = counted.practice(days);
              if (have > cap.minutes()) {
                findings.add(new Finding.Span(days, have, cap.minutes()));
                int left = cap.minutes();
                for (var day : worked) {
                  var credited = atMost(day, left);
                  counted.credit(credited);
                  left -= credited.minutes();
                }
              }
            });
    return findings;
  }

  /** Work with clients is credited before the rest. */
  private static PracticeDay atMost(PracticeDay day, int minutes) {
    int direct = Math.min(day.direct(), minutes);
    return new PracticeDay(day.day(), direct, Math.min(day.other(), minutes - direct));
  }

  private List<Finding> units(Measure.WeeklyUnits units) {
    var findings = new ArrayList<Finding>();
    byWindow(Window.WEEK)
        .forEach(
            (week, worked) -> {
              int direct = worked.stream().mapToInt(PracticeDay::direct).sum();
              int need = direct > units.direct() ? 2 : 1;
              long have = had(units, week);
              if (have < need && week.last().isBefore(today)) {
                findings.add(
                    new Finding.Span(
                        week, have * units.individual(), (long) need * units.individual()));
                worked.forEach(day -> counted.credit(new PracticeDay(day.day(), 0, 0)));
              }
            });
    return findings;
  }

  private long had(Measure.WeeklyUnits units, Days week) {
    return counted.supervision(Which.INDIVIDUAL, week) / units.individual()
        + counted.supervision(Which.GROUP, week) / units.group();
  }

  private Map<Days, List<PracticeDay>> byWindow(Window window) {
    var windows = new TreeMap<Days, List<PracticeDay>>();
    for (var day : counted.practice()) {
      if (day.minutes() > 0) {
        windows
            .computeIfAbsent(window.around(day.day(), first), days -> new ArrayList<>())
            .add(day);
      }
    }
    return windows;
  }
}
