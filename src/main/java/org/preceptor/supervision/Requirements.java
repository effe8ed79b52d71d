package org.preceptor.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Whether there is enough of what counts. Windows are judged once they are over. */
final class Requirements {

  /** The answer and what it rests on. */
  record Answer(Verdict.Kind kind, List<Finding> findings) {}

  private static final Answer NOT_DUE = new Answer(Verdict.Kind.NOT_DUE, List.of());

  private final Counted counted;
  private final HoursLog log;
  private final Days span;
  private final LocalDate today;

  /**
   * @param span from the first entry of the log to the last
   */
  Requirements(Counted counted, HoursLog log, Days span, LocalDate today) {
    this.counted = counted;
    this.log = log;
    this.span = span;
    this.today = today;
  }

  Answer judge(Measure.Requirement requirement) {
    return switch (requirement) {
      case Measure.Total total ->
          amount(counted.quantity(total, span), total.minutes(), Finding.Unit.MINUTES);
      case Measure.Share share -> share(share);
      case Measure.Ratio ratio -> ratio(ratio);
      case Measure.Every every -> every(every);
      case Measure.MonthlyAverage average -> average(average);
      case Measure.WeeksWith weeks -> weeksWith(weeks);
      case Measure.Period period -> period(period);
      case Measure.SignedQuarterly ignored -> signed();
      case Measure.PlanFiled plan -> filed(plan);
    };
  }

  private static Answer amount(long have, long need, Finding.Unit unit) {
    return new Answer(
        have >= need ? Verdict.Kind.MET : Verdict.Kind.SHORT,
        List.of(new Finding.Amount(have, need, unit)));
  }

  private static Answer broken(List<Finding> findings) {
    return new Answer(findings.isEmpty() ? Verdict.Kind.MET : Verdict.Kind.BROKEN, findings);
  }

  private Answer share(Measure.Share share) {
    long all = counted.supervision(Which.ALL, span);
    long of = counted.supervision(share.of(), span);
    if (all == 0) {
      return NOT_DUE;
    }
    // shown rounded down, so that what is short never reads as enough
    boolean enough = of * 100 >= share.percent() * all;
    return new Answer(
        enough ? Verdict.Kind.MET : Verdict.Kind.SHORT,
        List.of(new Finding.Amount(of * 100 / all, share.percent(), Finding.Unit.PERCENT)));
  }

  private Answer ratio(Measure.Ratio ratio) {
    var findings = new ArrayList<Finding>();
    var windows = practiced(ratio.window());
    for (var days : windows) {
      long practice = counted.practice(days);
      long have = counted.supervision(Which.ALL, days);
      if (have * ratio.practice() < practice * ratio.least()) {
        long need = Math.ceilDiv(practice * ratio.least(), ratio.practice());
        findings.add(new Finding.Span(days, have, need));
      }
      ratio
          .most()
          .filter(most -> have * ratio.practice() > practice * most)
          .ifPresent(
              most ->
                  findings.add(new Finding.Span(days, have, practice * most / ratio.practice())));
    }
    return windows.isEmpty() ? NOT_DUE : broken(findings);
  }

  private Answer every(Measure.Every every) {
    var findings = new ArrayList<Finding>();
    boolean any = false;
    for (var first = span.first(); !first.isAfter(span.last()); ) {
      var days = new Days(first, first.plusDays(every.days() - 1L));
      if (days.last().isBefore(today) && counted.practice(days) > 0) {
        any = true;
        long have = counted.supervision(Which.ALL, days);
        if (have < every.minutes()) {
          findings.add(new Finding.Span(days, have, every.minutes()));
        }
      }
      first = first.plusDays(every.days());
    }
    return any ? broken(findings) : NOT_DUE;
  }

  private Answer average(Measure.MonthlyAverage average) {
    var months = practiced(Window.MONTH);
    if (months.isEmpty()) {
      return NOT_DUE;
    }
    long have = months.stream().mapToLong(days -> counted.supervision(Which.ALL, days)).sum();
    return amount(have, (long) average.minutes() * months.size(), Finding.Unit.MINUTES);
  }

  private Answer weeksWith(Measure.WeeksWith asked) {
    var weeks = new TreeSet<Days>();
    counted.supervisionDays().forEach(day -> weeks.add(Window.WEEK.around(day, span.first())));
    long have =
        weeks.stream()
            .filter(week -> counted.supervision(asked.of(), week) >= asked.minutes())
            .count();
    return amount(have, asked.weeks(), Finding.Unit.WEEKS);
  }

  private Answer period(Measure.Period period) {
    var unit = period.months() ? ChronoUnit.MONTHS : ChronoUnit.WEEKS;
    var shown = period.months() ? Finding.Unit.MONTHS : Finding.Unit.WEEKS;
    var after = span.last().plusDays(1);
    long have = unit.between(span.first(), after);
    var late = period.most().filter(most -> after.isAfter(span.first().plus(most, unit)));
    return late.isPresent()
        ? broken(List.of(new Finding.Amount(have, late.get(), shown)))
        : amount(have, period.least(), shown);
  }

  private Answer signed() {
    var findings = new ArrayList<Finding>();
    var quarters = new TreeSet<LocalDate>();
    counted.supervisionDays().forEach(day -> quarters.add(quarter(day)));
    var signed = log.signed().stream().map(Requirements::quarter).toList();
    var over = quarters.stream().filter(q -> !q.plusMonths(3).isAfter(today)).toList();
    over.stream()
        .filter(quarter -> !signed.contains(quarter))
        .forEach(
            quarter -> {
              var days = new Days(quarter, quarter.plusMonths(3).minusDays(1));
              long have = counted.supervision(Which.ALL, days);
              findings.add(new Finding.Span(days, 0, have));
            });
    return over.isEmpty() ? NOT_DUE : broken(findings);
  }

  private static LocalDate quarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  private Answer filed(Measure.PlanFiled plan) {
    var due = span.first().plusDays(plan.days());
    boolean inTime = log.filed().map(day -> !day.isAfter(due)).orElse(false);
    if (!inTime && log.filed().isEmpty() && !today.isAfter(due)) {
      return NOT_DUE;
    }
    return broken(inTime ? List.of() : List.of(new Finding.Due(due)));
  }

  /** The windows that are over and in which there was practice. */
  private List<Days> practiced(Window window) {
    var windows = new TreeSet<Days>();
    for (var day : counted.practice()) {
      var days = window.around(day.day(), span.first());
      if (day.minutes() > 0 && days.last().isBefore(today)) {
        windows.add(days);
      }
    }
    return List.copyOf(windows);
  }
}
