package org.preceptor.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a licensing body's rules make of a log at a moment. The same log, rules and moment give the
 * same, and cutting a session in two or writing entries down in another order changes nothing.
 *
 * @param verdicts one for each rule, in the order of the rules
 * @param counted minutes of supervision that every rule lets through
 * @param held minutes of supervision that were given, counted or not
 * @param progress for each total that is asked for
 * @param forecast when all of them are reached, should the last three months go on
 */
public record Evaluation(
    List<Verdict> verdicts,
    long counted,
    long held,
    List<Progress> progress,
    Optional<Forecast> forecast) {

  public Evaluation {
    verdicts = List.copyOf(verdicts);
    progress = List.copyOf(progress);
  }

  public static Evaluation of(HoursLog log, SupervisionRules rules, Instant now) {
    return new Fold(log, rules, now).evaluation();
  }

  public Optional<Verdict> verdict(String rule) {
    return verdicts.stream().filter(verdict -> verdict.rule().id().equals(rule)).findFirst();
  }

  /** Where a total stands. */
  public record Progress(SupervisionRule rule, long have, long need) {}

  /** One walk through a log. */
  private static final class Fold {

    private final SupervisionRules rules;
    private final HoursLog log;
    private final LocalDate today;
    private final List<Minute> minutes;
    private final List<PracticeDay> worked;
    private final Optional<Days> span;
    private final Map<SupervisionRule, List<Finding>> seen = new HashMap<>();

    Fold(HoursLog log, SupervisionRules rules, Instant now) {
      this.rules = rules;
      this.log = log;
      this.today = LocalDate.ofInstant(now, log.zone());
      this.minutes = Minute.of(log, rules, now);
      this.worked = perDay(log.practice()).filter(day -> !day.day().isAfter(today)).toList();
      this.span = span();
    }

    private static Stream<PracticeDay> perDay(List<PracticeDay> practice) {
      var days = new TreeMap<LocalDate, PracticeDay>();
      for (var day : practice) {
        days.merge(day.day(), day, PracticeDay::plus);
      }
      return days.values().stream();
    }

    private Optional<Days> span() {
      var days =
          Stream.concat(minutes.stream().map(Minute::day), worked.stream().map(PracticeDay::day))
              .sorted()
              .toList();
      return days.isEmpty()
          ? Optional.empty()
          : Optional.of(new Days(days.getFirst(), days.getLast()));
    }

    Evaluation evaluation() {
      var verdicts = new ArrayList<Verdict>();
      if (span.isEmpty()) {
        rules.rules().forEach(r -> verdicts.add(new Verdict(r, Verdict.Kind.NOT_DUE, List.of())));
        return new Evaluation(verdicts, 0, 0, List.of(), Optional.empty());
      }
      var counted = count(span.get());
      var credits = new Credits(counted, span.get().first(), today);
      for (var rule : rules.rules()) {
        if (rule.measure() instanceof Measure.Limit limit) {
          seen.put(rule, credits.limit(limit));
        }
      }
      var requirements = new Requirements(counted, log, span.get(), today);
      rules.rules().forEach(rule -> verdicts.add(verdict(rule, requirements)));
      var outlook = new Outlook(counted, span.get(), today);
      return new Evaluation(
          verdicts,
          counted.supervision(Which.ALL, span.get()),
          minutes.size(),
          outlook.progress(rules),
          outlook.forecast(rules));
    }

    private Counted count(Days days) {
      var counted = new Counted(worked);
      var guards =
          rules.rules().stream()
              .filter(rule -> rule.measure() instanceof Measure.Gate)
              .map(rule -> Guard.of(rule, log, days.first()))
              .toList();
      for (var minute : minutes) {
        // every one is asked, so that all that hold a minute back can say so
        var refusing = guards.stream().filter(guard -> !guard.gate().lets(minute)).toList();
        refusing.forEach(guard -> guard.back().add(minute));
        if (refusing.isEmpty()) {
          guards.forEach(guard -> guard.gate().counted(minute));
          counted.add(minute);
        }
      }
      guards.forEach(guard -> seen.put(guard.rule(), guard.back().findings()));
      return counted;
    }

    private Verdict verdict(SupervisionRule rule, Requirements requirements) {
      if (rule.measure() instanceof Measure.Requirement requirement) {
        var answer = requirements.judge(requirement);
        return new Verdict(rule, answer.kind(), answer.findings());
      }
      var findings = seen.getOrDefault(rule, List.of());
      return new Verdict(
          rule, findings.isEmpty() ? Verdict.Kind.MET : Verdict.Kind.BROKEN, findings);
    }
  }

  /** A rule that decides on minutes, at work. */
  private record Guard(SupervisionRule rule, Gates.Gate gate, HeldBack back) {

    static Guard of(SupervisionRule rule, HoursLog log, LocalDate first) {
      if (rule.measure() instanceof Measure.Gate measure) {
        return new Guard(rule, Gates.of(measure, log, first), new HeldBack());
      }
      throw new IllegalArgumentException("decides on no minutes: " + rule.id());
    }
  }

  /** Minutes that one rule holds back, by session and day, in the order of time. */
  private static final class HeldBack {

    private record Part(LocalDate day, String session) {}

    private final Map<Part, Integer> parts = new LinkedHashMap<>();

    void add(Minute minute) {
      parts.merge(new Part(minute.day(), minute.session().id()), 1, Integer::sum);
    }

    List<Finding> findings() {
      return parts.entrySet().stream()
          .<Finding>map(
              part ->
                  new Finding.HeldBack(
                      part.getKey().session(), part.getKey().day(), part.getValue()))
          .toList();
    }
  }
}
