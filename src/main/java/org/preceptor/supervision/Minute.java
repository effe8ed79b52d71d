package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One minute of supervision.
 *
 * @param at when it began, as the clocks of the place of practice showed it
 */
record Minute(ZonedDateTime at, SessionHeld session, Form form) {

  /** Where two sessions share a minute, the order in which they were entered decides nothing. */
  private static final Comparator<Minute> ORDER =
      Comparator.comparing(Minute::instant)
          .thenComparing(minute -> minute.session().mode())
          .thenComparingInt(minute -> minute.session().supervisees())
          .thenComparing(minute -> minute.session().supervisor())
          .thenComparing(minute -> minute.session().id());

  /** All that were over by then, each once, in the order of time. */
  static List<Minute> of(HoursLog log, SupervisionRules rules, Instant now) {
    var all = new ArrayList<Minute>();
    for (var session : log.sessions()) {
      var form = rules.form(session);
      for (var i = session.starts(); i.isBefore(session.ends()); i = i.plusSeconds(60)) {
        if (!i.plusSeconds(60).isAfter(now)) {
          all.add(new Minute(i.atZone(log.zone()), session, form));
        }
      }
    }
    all.sort(ORDER);
    var once = new ArrayList<Minute>();
    for (var minute : all) {
      if (once.isEmpty() || !once.getLast().instant().equals(minute.instant())) {
        once.add(minute);
      }
    }
    return once;
  }

  Instant instant() {
    return at.toInstant();
  }

  LocalDate day() {
    return at.toLocalDate();
  }
}
