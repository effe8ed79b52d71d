package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How each kind of gate decides on minutes that come to it in the order of time. */
final class Gates {

  /** Asked once for each minute, and told of those that all gates let through. */
  interface Gate {

    boolean lets(Minute minute);

    default void counted(Minute minute) {}
  }

  private Gates() {}

  /**
   * @param first the first day of the log
   */
  static Gate of(Measure.Gate measure, HoursLog log, LocalDate first) {
    return switch (measure) {
      case Measure.UnderAgreement under -> stateless(minute -> agreed(under, log, minute));
      case Measure.SupervisorHolds holds -> stateless(minute -> held(holds, log, minute));
      case Measure.Modes modes ->
          stateless(
              minute ->
                  modes.accepted().form().map(form -> form != minute.form()).orElse(false)
                      || modes.accepted().modes().contains(minute.session().mode()));
      case Measure.GroupSize size ->
          stateless(
              minute ->
                  minute.form() == Form.INDIVIDUAL
                      || (minute.session().supervisees() >= size.least()
                          && minute.session().supervisees() <= size.most()));
      case Measure.FirstInPerson ignored -> new MeetFirst();
      case Measure.Alternates alternates -> new Alternation(alternates.minutes());
      case Measure.Cap cap when cap.window() == Window.THIRTY_DAYS -> new SlidingCap(cap);
      case Measure.Cap cap -> new WindowCap(cap, first);
    };
  }

  private static Gate stateless(Predicate<Minute> lets) {
    return lets::test;
  }

  private static boolean agreed(Measure.UnderAgreement under, HoursLog log, Minute minute) {
    return log.agreements().stream()
        .filter(agreement -> agreement.supervisor().equals(minute.session().supervisor()))
        .filter(agreement -> agreement.covers(minute.instant()))
        .anyMatch(
            agreement ->
                !under.approved()
                    || agreement.approved().map(day -> !minute.day().isBefore(day)).orElse(false));
  }

  private static boolean held(Measure.SupervisorHolds holds, HoursLog log, Minute minute) {
    return log.designations().stream()
        .filter(one -> one.supervisor().equals(minute.session().supervisor()))
        .filter(one -> holds.designations().contains(one.name()))
        .anyMatch(one -> one.heldOn(minute.day()));
  }

  /** A meeting in person opens the way, whether or not it counts itself. */
  private static final class MeetFirst implements Gate {

    private final Set<String> met = new HashSet<>();

    @Override
    public boolean lets(Minute minute) {
      if (minute.session().mode() == Mode.IN_PERSON) {
        met.add(minute.session().supervisor());
      }
      return met.contains(minute.session().supervisor());
    }
  }

  /** Individual minutes give way to as many minutes of the group, up to a full turn. */
  private static final class Alternation implements Gate {

    private final int turn;
    private int room;

    Alternation(int turn) {
      this.turn = turn;
      this.room = turn;
    }

    @Override
    public boolean lets(Minute minute) {
      return minute.form() == Form.INDIVIDUAL || room > 0;
    }

    @Override
    public void counted(Minute minute) {
      room = minute.form() == Form.GROUP ? room - 1 : Math.min(turn, room + 1);
    }
  }

  /** At most so many minutes in the thirty days that end with any minute. */
  private static final class SlidingCap implements Gate {

    private static final int DAYS = 30;

    private final Measure.Cap cap;
    private final Deque<Instant> counted = new ArrayDeque<>();

    SlidingCap(Measure.Cap cap) {
      this.cap = cap;
    }

    @Override
    public boolean lets(Minute minute) {
      var since = minute.at().minusDays(DAYS).toInstant();
      while (!counted.isEmpty() && !counted.peekFirst().isAfter(since)) {
        counted.removeFirst();
      }
      return !limits(cap, minute) || counted.size() < cap.minutes();
    }

    @Override
    public void counted(Minute minute) {
      if (limits(cap, minute)) {
        counted.addLast(minute.instant());
      }
    }
  }

  private static final class WindowCap implements Gate {

    private final Measure.Cap cap;
    private final LocalDate first;
    private final Map<Days, Integer> counted = new HashMap<>();

    WindowCap(Measure.Cap cap, LocalDate first) {
      this.cap = cap;
      this.first = first;
    }

    @Override
    public boolean lets(Minute minute) {
      return !limits(cap, minute) || counted.getOrDefault(window(minute), 0) < cap.minutes();
    }

    @Override
    public void counted(Minute minute) {
      if (limits(cap, minute)) {
        counted.merge(window(minute), 1, Integer::sum);
      }
    }

    private Days window(Minute minute) {
      return cap.window().around(minute.day(), first);
    }
  }

  private static boolean limits(Measure.Cap cap, Minute minute) {
    return cap.of().holds(minute.form(), minute.session().mode());
  }
}
