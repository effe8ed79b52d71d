package org.preceptor.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Logs for tests: built by hand, or drawn from a seed. */
final class Logs {

  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private static final String SUPERVISOR = "Ruth";

  private Logs() {}

  static HoursLog of(ZoneId zone, List<SessionHeld> sessions, List<PracticeDay> practice) {
    var always = LocalDate.of(2000, 1, 1);
    var agreement =
        new AgreementSpan(
            SUPERVISOR,
            always.atStartOfDay(zone).toInstant(),
            Optional.empty(),
            Optional.of(always));
    var holds =
        List.of(
            "Council-approved LCSW supervisor",
            "Qualified supervisor",
            "LISW-S",
            "LCSW",
            "LICSW",
            "30 hours of training in supervision",
            "Approved clinical supervisor of record");
    return new HoursLog(
        zone,
        sessions,
        practice,
        List.of(agreement),
        holds.stream()
            .map(name -> new Designation(SUPERVISOR, name, always, Optional.empty()))
            .toList(),
        List.of(),
        Optional.empty());
  }

  static SessionHeld session(ZoneId zone, String at, int minutes) {
    return session(zone, LocalDateTime.parse(at), minutes, Mode.IN_PERSON, 1);
  }

  static SessionHeld session(
      ZoneId zone, LocalDateTime at, int minutes, Mode mode, int supervisees) {
    var starts = at.atZone(zone).toInstant();
    return new SessionHeld(
        at.toString(),
        starts,
        starts.plus(Duration.ofMinutes(minutes)),
        mode,
        supervisees,
        SUPERVISOR);
  }

  /** Half a year or more, with sessions of all kinds that never overlap. */
  static HoursLog drawn(Random random, ZoneId zone) {
    var first = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700));
    var sessions = new ArrayList<SessionHeld>();
    var practice = new ArrayList<PracticeDay>();
    int days = 180 + random.nextInt(400);
    for (int i = 0; i < days; i++) {
      var day = first.plusDays(i);
      if (random.nextInt(3) > 0) {
        practice.add(new PracticeDay(day, random.nextInt(400), random.nextInt(200)));
      }
      if (random.nextInt(5) == 0) {
        var at = day.atTime(random.nextInt(24), random.nextInt(60));
        var mode = List.of(Mode.IN_PERSON, Mode.VIDEO, Mode.PHONE).get(random.nextInt(3));
        // shorter than the gap to the next possible day's start in most cases, never overlapping
        var session = session(zone, at, 2 + random.nextInt(180), mode, 1 + random.nextInt(8));
        if (sessions.isEmpty() || !session.starts().isBefore(sessions.getLast().ends())) {
          sessions.add(session);
        }
      }
    }
    return of(zone, sessions, practice);
  }

  /** The same log, its entries in another order. */
  static HoursLog shuffled(HoursLog log, Random random) {
    var sessions = new ArrayList<>(log.sessions());
    var practice = new ArrayList<>(log.practice());
    Collections.shuffle(sessions, random);
    Collections.shuffle(practice, random);
    return of(log.zone(), sessions, practice);
  }

  /** The same log, some of its entries cut in two. */
  static HoursLog split(HoursLog log, Random random) {
    var sessions = new ArrayList<SessionHeld>();
    for (var session : log.sessions()) {
      long minutes = Duration.between(session.starts(), session.ends()).toMinutes();
      var cut = session.starts().plus(Duration.ofMinutes(1 + random.nextInt((int) minutes - 1)));
      sessions.add(part(session, "-a", session.starts(), cut));
      sessions.add(part(session, "-b", cut, session.ends()));
    }
    var practice = new ArrayList<PracticeDay>();
    for (var day : log.practice()) {
      int direct = random.nextInt(day.direct() + 1);
      int other = random.nextInt(day.other() + 1);
      practice.add(new PracticeDay(day.day(), direct, other));
      practice.add(new PracticeDay(day.day(), day.direct() - direct, day.other() - other));
    }
    return of(log.zone(), sessions, practice);
  }

  private static SessionHeld part(SessionHeld whole, String suffix, Instant from, Instant to) {
    return new SessionHeld(
        whole.id() + suffix, from, to, whole.mode(), whole.supervisees(), whole.supervisor());
  }
}
