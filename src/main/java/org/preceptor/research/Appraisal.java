package org.preceptor.research;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.access.Owner;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * One person's judgment of a source. It holds what was said and when; what it means is computed,
 * and so is each earlier version. Who opens it again loses nothing: the next end is a further
 * version.
 *
 * @param panel the round it belongs to, when several rate apart from each other
 * @param framings what it asked and what hung on it, oldest first; the last counts
 * @param answers all ever given or taken back, oldest first
 * @param turns its ends and new beginnings, oldest first
 */
public record Appraisal(
    AppraisalId id,
    SourceId source,
    ActivityRef checklist,
    String preset,
    PersonId rater,
    OrganizationId organization,
    Optional<PanelId> panel,
    Instant startedAt,
    List<Framed> framings,
    List<AnswerStep> answers,
    List<AppraisalTurn> turns) {

  /** A framing, and since when. */
  public record Framed(AppraisalFraming framing, Instant at) {

    public Framed {
      at = at.truncatedTo(ChronoUnit.MICROS);
    }
  }

  public Appraisal {
    framings = List.copyOf(framings);
    answers = List.copyOf(answers);
    turns = List.copyOf(turns);
  }

  public Owner owner() {
    return new Owner(rater, organization);
  }

  public AppraisalFraming framing() {
    return framings.getLast().framing();
  }

  /** The last answer to each item that was not taken back. */
  public Map<String, AnswerGiven> current() {
    return current(answers);
  }

  static Map<String, AnswerGiven> current(List<AnswerStep> answers) {
    var last = new LinkedHashMap<String, AnswerGiven>();
    for (var step : answers) {
      switch (step) {
        case AnswerGiven given -> last.put(given.item(), given);
        case AnswerTakenBack none -> last.remove(none.item());
      }
    }
    return last;
  }

  public Optional<AnswerGiven> answer(String item) {
    return Optional.ofNullable(current().get(item));
  }

  public boolean isFinished() {
    return !turns.isEmpty() && turns.getLast().kind().isEnd();
  }

  /** How often it was finished. */
  public int version() {
    return (int) turns.stream().filter(turn -> turn.kind().isEnd()).count();
  }

  /** When it was last finished. */
  public Optional<Instant> finishedAt() {
    return turns.stream()
        .filter(turn -> turn.kind().isEnd())
        .map(AppraisalTurn::at)
        .reduce((earlier, later) -> later);
  }

  /** Why it is open again; empty where it is finished or never was. */
  public Optional<AppraisalTurn> reopened() {
    return turns.isEmpty() || isFinished() ? Optional.empty() : Optional.of(turns.getLast());
  }

  /** Until when a finished one is not asked about again. */
  public Optional<Instant> goodUntil() {
    return finishedAt()
        .map(at -> at.atZone(ZoneOffset.UTC).plusMonths(framing().goodForMonths()).toInstant());
  }

  /**
   * As others see it: what was said until it was last finished, and why it may be open again. What
   * its rater changes meanwhile is a draft.
   */
  public Appraisal asLastFinished() {
    if (isFinished() || version() == 0) {
      return this;
    }
    var then = asOf(version());
    return saying(then.framings, then.answers, turns);
  }

  /** As it stood at that moment. */
  public Appraisal asAt(Instant moment) {
    return saying(
        framings.stream().filter(framed -> !framed.at().isAfter(moment)).toList(),
        answers.stream().filter(given -> !given.at().isAfter(moment)).toList(),
        turns.stream().filter(turn -> !turn.at().isAfter(moment)).toList());
  }

  /** As it was when it was finished for the nth time. */
  public Appraisal asOf(int version) {
    var end =
        turns.stream()
            .filter(turn -> turn.kind().isEnd())
            .skip(version - 1L)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no version " + version));
    return asAt(end.at());
  }

  private Appraisal saying(List<Framed> framed, List<AnswerStep> given, List<AppraisalTurn> taken) {
    return new Appraisal(
        id, source, checklist, preset, rater, organization, panel, startedAt, framed, given, taken);
  }
}
