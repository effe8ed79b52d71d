package org.preceptor.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A span of time in which something may be at most so much, or must be at least so much. */
public enum Window {
  /** Monday to Sunday. */
  WEEK,
  /** A month of the calendar. */
  MONTH,
  /** Twelve months, the first of which begins with the log. */
  TWELVE_MONTHS,
  /** Any thirty days, wherever they begin. */
  THIRTY_DAYS,
  /** All of the log. */
  EVER;

  /** As it is written in authored files and in message keys. */
  public String word() {
    return switch (this) {
      case WEEK -> "week";
      case MONTH -> "month";
      case TWELVE_MONTHS -> "twelve-months";
      case THIRTY_DAYS -> "thirty-days";
      case EVER -> "ever";
    };
  }

  /** The days that are judged together with this one, where windows do not slide. */
  Days around(LocalDate day, LocalDate first) {
    return switch (this) {
      case WEEK -> {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Days(monday, monday.plusDays(6));
      }
      case MONTH -> new Days(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case TWELVE_MONTHS -> {
        // counted from the first day each time, so that a leap day does not move the others
        long years = ChronoUnit.YEARS.between(first, day);
        years += day.isBefore(first.plusYears(years + 1)) ? 0 : 1; // from a leap day to February 28
        yield new Days(first.plusYears(years), first.plusYears(years + 1).minusDays(1));
      }
      case EVER, THIRTY_DAYS -> new Days(first, LocalDate.MAX);
    };
  }
}
