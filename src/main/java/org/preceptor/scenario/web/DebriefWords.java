package org.preceptor.scenario.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.scenario.Debrief;
import org.preceptor.scenario.Finding;
import org.preceptor.scenario.Judgment;
import org.preceptor.scenario.Trace;
import org.preceptor.scenario.Verdict;
import org.preceptor.standards.ObligationId;
import org.preceptor.web.Texts;

/** Says what a run came to: in words and counts first, then duty by duty. */
@ApplicationScoped
class DebriefWords {

  private static final String BUNDLE = "scenario";
  private static final int COUNTED_IN_WORDS = 20;

  @Inject Texts texts;
  @Inject ReasonWords reasons;
  @Inject RunLines lines;

  /** How many duties came to one finding. */
  public record Cell(int count, String kind, String icon, String tone, String label) {}

  /**
   * A duty with its verdict.
   *
   * @param replayFrom the time of the story to replay from, empty where there is nothing to mend
   * @param keep how many choices such a replay keeps
   */
  public record Card(
      String rule,
      String obligation,
      String title,
      String kind,
      String tone,
      boolean critical,
      String owed,
      String metBy,
      List<ReasonWords.Item> because,
      String replayFrom,
      int keep) {}

  /** Two duties that pulled apart. */
  public record Collided(String obligations, String text) {}

  String raisedHeading(Verdict verdict) {
    return heading("raised.one", "raised.many", verdict.raised().size());
  }

  String metHeading(Verdict verdict) {
    return heading("met.one", "met.many", verdict.with(Finding.MET).size());
  }

  String notRaisedHeading(Verdict verdict) {
    return heading("notRaised.one", "notRaised.many", verdict.with(Finding.NOT_RAISED).size());
  }

  private String heading(String one, String many, int count) {
    return count == 1 ? texts.get(BUNDLE, one) : texts.get(BUNDLE, many, inWords(count));
  }

  private String inWords(int count) {
    return count <= COUNTED_IN_WORDS ? texts.get(BUNDLE, "count." + count) : String.valueOf(count);
  }

  String day(LocalDate date) {
    return lines.day(date);
  }

  List<Cell> tally(Verdict verdict) {
    var cells = new ArrayList<Cell>();
    cells.add(cell(verdict, Finding.MET, "check", "positive"));
    cells.add(cell(verdict, Finding.MET_LATE, "clock", "caution"));
    cells.add(cell(verdict, Finding.BREACHED, "x", "critical"));
    cells.add(cell(verdict, Finding.EXCUSED, "ban", "neutral"));
    cells.add(cell(verdict, Finding.NOT_RAISED, "minus", "muted"));
    return cells.stream().filter(cell -> cell.count() > 0).toList();
  }

  private Cell cell(Verdict verdict, Finding finding, String icon, String tone) {
    var judgments = verdict.with(finding);
    var label = texts.get(BUNDLE, "tally." + finding.word());
    if (finding == Finding.BREACHED) {
      label = critical(judgments).orElse(label);
    }
    return new Cell(judgments.size(), finding.word(), icon, tone, label);
  }

  /** How many breaches are critical, and each duty they are of once. */
  private Optional<String> critical(List<Judgment> breaches) {
    var critical = breaches.stream().filter(judgment -> judgment.rule().critical()).toList();
    var duties =
        critical.stream()
            .map(judgment -> judgment.rule().obligation())
            .distinct()
            .sorted()
            .map(ObligationId::value)
            .collect(Collectors.joining(", "));
    return critical.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get(BUNDLE, "tally.breachedCritical", critical.size(), duties));
  }

  /** Duties that went wrong, or were excused: critical breaches first. */
  List<Card> cards(Debrief debrief) {
    return debrief.verdict().raised().stream()
        .filter(judgment -> judgment.finding() != Finding.MET)
        .sorted(Comparator.comparingInt(DebriefWords::weight).thenComparingInt(Judgment::settledAt))
        .map(judgment -> card(judgment, debrief))
        .toList();
  }

  private static int weight(Judgment judgment) {
    return switch (judgment.finding()) {
      case BREACHED -> judgment.rule().critical() ? 0 : 1;
      case MET_LATE -> 2;
      default -> 3;
    };
  }

  List<Card> met(Debrief debrief) {
    return cards(debrief, Finding.MET);
  }

  List<Card> notRaised(Debrief debrief) {
    return cards(debrief, Finding.NOT_RAISED);
  }

  private List<Card> cards(Debrief debrief, Finding finding) {
    return debrief.verdict().with(finding).stream()
        .sorted(Comparator.comparing(judgment -> judgment.rule().obligation()))
        .map(judgment -> card(judgment, debrief))
        .toList();
  }

  private Card card(Judgment judgment, Debrief debrief) {
    var rule = judgment.rule();
    var chance = debrief.lastChance(judgment);
    return new Card(
        rule.id().value(),
        rule.obligation().value(),
        rule.title(),
        judgment.finding().word(),
        tone(judgment.finding()),
        rule.critical(),
        rule.because(),
        rule.metBy(),
        reasons.of(judgment, debrief.trace()),
        chance.isPresent() ? replayFrom(debrief.trace(), chance.getAsInt()) : "",
        chance.orElse(0));
  }

  private static String tone(Finding finding) {
    return switch (finding) {
      case MET -> "positive";
      case MET_LATE -> "caution";
      case BREACHED -> "critical";
      case EXCUSED, NOT_RAISED -> "";
    };
  }

  /** The time of the moment in which the next choice is made, or its number where none is told. */
  private String replayFrom(Trace trace, int keep) {
    var choice = trace.events().get(2 * keep + 1);
    return choice.at().orElseGet(() -> texts.get(BUNDLE, "debrief.momentNumber", keep + 1));
  }

  /** The replays that the page offers, as its buttons name them. */
  Map<String, Integer> replays(Debrief debrief) {
    var offered = new LinkedHashMap<String, Integer>();
    for (var card : cards(debrief)) {
      if (!card.replayFrom().isEmpty()) {
        offered.put(String.valueOf(card.keep()), card.keep());
      }
    }
    return offered;
  }

  List<Collided> collisions(Trace trace) {
    return trace.collisions().stream()
        .map(
            collision ->
                new Collided(
                    collision.obligations().stream()
                        .map(ObligationId::value)
                        .collect(Collectors.joining(texts.get(BUNDLE, "list.and"))),
                    collision.text()))
        .toList();
  }
}
