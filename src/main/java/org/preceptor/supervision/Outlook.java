package org.preceptor.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the totals stand, and when they are reached should the last three months go on. */
final class Outlook {

  /** Long enough that a holiday does not make a forecast, short enough to follow a new job. */
  private static final int PACE_DAYS = 91;

  private final Counted counted;
  private final Days span;
  private final LocalDate today;

  Outlook(Counted counted, Days span, LocalDate today) {
    this.counted = counted;
    this.span = span;
    this.today = today;
  }

  List<Evaluation.Progress> progress(SupervisionRules rules) {
    var progress = new ArrayList<Evaluation.Progress>();
    for (var rule : rules.rules()) {
      if (rule.measure() instanceof Measure.Total total) {
        progress.add(new Evaluation.Progress(rule, counted.quantity(total, span), total.minutes()));
      }
    }
    return progress;
  }

  /** Empty where a total that is not reached does not grow, or where nothing is asked for. */
  Optional<Forecast> forecast(SupervisionRules rules) {
    var days = new ArrayList<Forecast>();
    for (var rule : rules.rules()) {
      if (rule.measure() instanceof Measure.Total total) {
        var reached = reached(total);
        if (reached.isEmpty()) {
          return Optional.empty();
        }
        days.add(new Forecast(reached.get(), rule));
      } else if (rule.measure() instanceof Measure.Period period) {
        days.add(new Forecast(earliest(period), rule));
      }
    }
    return days.stream().max(Comparator.comparing(Forecast::day));
  }

  private Optional<LocalDate> reached(Measure.Total total) {
    long missing = total.minutes() - counted.quantity(total, span);
    if (missing <= 0) {
      return Optional.of(today);
    }
    long pace = counted.quantity(total, new Days(today.minusDays(PACE_DAYS - 1L), today));
    return pace == 0
        ? Optional.empty()
        : Optional.of(today.plusDays(Math.ceilDiv(missing * PACE_DAYS, pace)));
  }

  private LocalDate earliest(Measure.Period period) {
    var unit = period.months() ? ChronoUnit.MONTHS : ChronoUnit.WEEKS;
    var over = span.first().plus(period.least(), unit);
    // two years from February 29 are over with February 28, as they are where it is judged
    var end = unit.between(span.first(), over) < period.least() ? over : over.minusDays(1);
    return end.isBefore(today) ? today : end;
  }
}
