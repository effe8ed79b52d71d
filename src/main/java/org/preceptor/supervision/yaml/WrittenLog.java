package org.preceptor.supervision.yaml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.supervision.AgreementSpan;
import org.preceptor.supervision.Designation;
import org.preceptor.supervision.HoursLog;
import org.preceptor.supervision.Measure;
import org.preceptor.supervision.Mode;
import org.preceptor.supervision.PracticeDay;
import org.preceptor.supervision.SessionHeld;
import org.preceptor.supervision.SupervisionRules;

/**
 * A log as an author writes it down. What it is silent on is in order: an approved agreement has
 * been in force since the first day, and the supervisor holds all that the rules ask for.
 */
final class WrittenLog {

  private static final String SOMEBODY = "the supervisor";
  private static final List<String> KEYS =
      List.of("session", "practice", "agreement", "holds", "signed", "filed", "today");
  private static final int MOST_WEEKS = 600;
  private static final int MOST_MINUTES = 1440;
  private static final int MOST_HOURS = 120;
  private static final int WORKDAYS = 5;

  private record Session(
      LocalDateTime at, int minutes, Mode mode, int supervisees, String supervisor) {}

  private record Agreement(
      String supervisor, LocalDate from, Optional<LocalDate> until, Optional<LocalDate> approved) {}

  private final Diagnostics diagnostics;
  private final List<Session> sessions = new ArrayList<>();
  private final List<PracticeDay> practice = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Designation> designations = new ArrayList<>();
  private final List<LocalDate> signed = new ArrayList<>();
  private final List<LocalDate> filed = new ArrayList<>();
  private final List<LocalDate> today = new ArrayList<>();

  private WrittenLog(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static WrittenLog read(List<YamlMap> entries, Diagnostics diagnostics) {
    var log = new WrittenLog(diagnostics);
    entries.forEach(log::entry);
    return log;
  }

  private void entry(YamlMap entry) {
    var written = KEYS.stream().filter(entry::has).toList();
    MeasureReader.exactlyOne(entry, written, KEYS, diagnostics);
    if (written.size() == 1) {
      switch (written.getFirst()) {
        case "session" -> session(entry);
        case "practice" -> practice(entry);
        case "agreement" -> agreement(entry);
        case "holds" -> holds(entry);
        case "signed" -> day(entry, "signed", signed);
        case "filed" -> day(entry, "filed", filed);
        default -> day(entry, "today", today);
      }
      entry.close();
    }
  }

  private void day(YamlMap entry, String key, List<LocalDate> days) {
    times(entry).date(key).ifPresent(days::add);
  }

  private void session(YamlMap entry) {
    var at = times(entry).minute("session");
    int minutes = entry.number("minutes", 1, MOST_MINUTES);
    var mode =
        entry.has("mode")
            ? entry.word("mode", MeasureReader.MODES).orElse(Mode.IN_PERSON)
            : Mode.IN_PERSON;
    int supervisees = entry.optionalNumber("supervisees", 1, 1, 100);
    var supervisor = supervisor(entry);
    int weeks = entry.optionalNumber("weeks", 1, 1, MOST_WEEKS);
    at.ifPresent(
        first -> {
          for (int week = 0; week < weeks; week++) {
            sessions.add(
                new Session(first.plusWeeks(week), minutes, mode, supervisees, supervisor));
          }
        });
  }

  /** Hours of a week, in equal parts on the five days that begin with the one given. */
  private void practice(YamlMap entry) {
    var first = times(entry).date("practice");
    int direct = 60 * entry.optionalNumber("direct", 0, 0, MOST_HOURS) / WORKDAYS;
    int other = 60 * entry.optionalNumber("other", 0, 0, MOST_HOURS) / WORKDAYS;
    int weeks = entry.optionalNumber("weeks", 1, 1, MOST_WEEKS);
    first.ifPresent(
        day -> {
          for (int week = 0; week < weeks; week++) {
            for (int i = 0; i < WORKDAYS; i++) {
              practice.add(new PracticeDay(day.plusWeeks(week).plusDays(i), direct, other));
            }
          }
        });
  }

  private void agreement(YamlMap entry) {
    var from = times(entry).date("agreement");
    var until = times(entry).optionalDate("until");
    var approved = times(entry).optionalDate("approved");
    var supervisor = supervisor(entry);
    from.ifPresent(day -> agreements.add(new Agreement(supervisor, day, until, approved)));
  }

  private void holds(YamlMap entry) {
    var name = entry.text("holds");
    var from = times(entry).date("from");
    var until = times(entry).optionalDate("until");
    var supervisor = supervisor(entry);
    from.ifPresent(day -> designations.add(new Designation(supervisor, name, day, until)));
  }

  private Times times(YamlMap entry) {
    return new Times(entry, diagnostics);
  }

  private static String supervisor(YamlMap entry) {
    return entry.optionalText("supervisor").orElse(SOMEBODY);
  }

  HoursLog of(SupervisionRules rules) {
    var zone = rules.zone();
    var held = new ArrayList<SessionHeld>();
    for (var session : sessions) {
      var starts = session.at().atZone(zone).toInstant();
      held.add(
          new SessionHeld(
              session.at().toString(),
              starts,
              starts.plusSeconds(60L * session.minutes()),
              session.mode(),
              session.supervisees(),
              session.supervisor()));
    }
    return new HoursLog(
        zone,
        held,
        practice,
        agreements.isEmpty() ? agreed(zone) : spans(zone),
        designations.isEmpty() ? designated(rules) : designations,
        signed,
        filed.stream().findFirst());
  }

  private List<AgreementSpan> spans(ZoneId zone) {
    return agreements.stream()
        .map(
            one ->
                new AgreementSpan(
                    one.supervisor(),
                    one.from().atStartOfDay(zone).toInstant(),
                    one.until().map(last -> last.plusDays(1).atStartOfDay(zone).toInstant()),
                    one.approved()))
        .toList();
  }

  private List<AgreementSpan> agreed(ZoneId zone) {
    return days().findFirst().stream()
        .flatMap(
            first ->
                supervisors()
                    .map(
                        who ->
                            new AgreementSpan(
                                who,
                                first.atStartOfDay(zone).toInstant(),
                                Optional.empty(),
                                Optional.of(first))))
        .toList();
  }

  private List<Designation> designated(SupervisionRules rules) {
    var names =
        rules.rules().stream()
            .filter(rule -> rule.measure() instanceof Measure.SupervisorHolds)
            .flatMap(rule -> ((Measure.SupervisorHolds) rule.measure()).designations().stream())
            .distinct()
            .toList();
    return days().findFirst().stream()
        .flatMap(
            first ->
                supervisors()
                    .flatMap(
                        who ->
                            names.stream()
                                .map(name -> new Designation(who, name, first, Optional.empty()))))
        .toList();
  }

  private Stream<String> supervisors() {
    return sessions.stream().map(Session::supervisor).distinct();
  }

  /** Days with an entry, the first first. */
  private Stream<LocalDate> days() {
    return Stream.concat(
            sessions.stream().map(session -> session.at().toLocalDate()),
            practice.stream().map(PracticeDay::day))
        .sorted();
  }

  /** The day that the log names, or a year after its last entry, when every window is over. */
  Instant now(ZoneId zone) {
    var last = days().reduce((earlier, later) -> later).map(day -> day.plusYears(1));
    return today.stream()
        .findFirst()
        .or(() -> last)
        .map(day -> day.atStartOfDay(zone).toInstant())
        .orElse(Instant.EPOCH);
  }
}
