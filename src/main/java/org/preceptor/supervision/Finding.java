package org.preceptor.supervision;

import java.time.LocalDate;

/** What was seen that a verdict rests on; minutes unless it says otherwise. */
public sealed interface Finding {

  /** Minutes of a session that a rule keeps from counting, day by day. */
  record HeldBack(String session, LocalDate day, int minutes) implements Finding {}

  /** Days in which there was too little, or too much. */
  record Span(Days days, long have, long need) implements Finding {}

  /** So much of what is asked for in all. */
  record Amount(long have, long need, Unit unit) implements Finding {}

  /** A day by which something was due, and nothing of the kind was there. */
  record Due(LocalDate day) implements Finding {}

  /** What an amount is counted in. */
  enum Unit {
    MINUTES,
    PERCENT,
    WEEKS,
    MONTHS
  }
}
