package org.preceptor.research;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers laid on their checklist: what is asked, what is open, and what it all says. */
public record AppraisalSheet(
    Checklist checklist,
    String preset,
    AppraisalFraming framing,
    Map<String, AnswerGiven> answers) {

  /** What an aspect comes to, from the best to the worst. */
  public enum Verdict {
    NOT_APPLICABLE,
    MET,
    UNKNOWN,
    CONCERN,
    SERIOUS
  }

  public AppraisalSheet {
    answers = Map.copyOf(answers);
  }

  public static AppraisalSheet of(Checklist checklist, Appraisal appraisal) {
    return new AppraisalSheet(
        checklist, appraisal.preset(), appraisal.framing(), appraisal.current());
  }

  public List<Checklist.Group> groups() {
    return checklist
        .preset(preset)
        .map(one -> checklist.shown(one, framing.design()))
        .orElse(checklist.groups());
  }

  public List<ChecklistItem> items() {
    return groups().stream().flatMap(group -> group.items().stream()).toList();
  }

  public Optional<ChecklistItem> item(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  public Optional<Answer> answer(ChecklistItem item) {
    return Optional.ofNullable(answers.get(item.id())).map(AnswerGiven::answer);
  }

  public List<ChecklistItem> open() {
    return items().stream().filter(item -> answer(item).isEmpty()).toList();
  }

  public List<RatingAnswer> rated() {
    return items().stream()
        .filter(item -> item.aspect().isRated())
        .map(item -> item.rated(answer(item), framing))
        .toList();
  }

  public Rating rating() {
    return Rating.of(rated());
  }

  public RatingFlips flips() {
    return RatingFlips.of(rated());
  }

  /** Whether it fits the people one serves; never part of the rating. */
  public Optional<Answer> fit() {
    return items().stream()
        .filter(item -> !item.aspect().isRated())
        .flatMap(item -> answer(item).stream())
        .max((one, other) -> gravity(one).compareTo(gravity(other)));
  }

  private static Verdict gravity(Answer answer) {
    return switch (answer) {
      case YES -> Verdict.MET;
      case PARTLY -> Verdict.CONCERN;
      case NO -> Verdict.SERIOUS;
      case NOT_REPORTED -> Verdict.UNKNOWN;
      case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
    };
  }

  /** The worst that was said within each aspect that is asked about, in the order of aspects. */
  public Map<ChecklistAspect, Verdict> verdicts() {
    var verdicts = new EnumMap<ChecklistAspect, Verdict>(ChecklistAspect.class);
    for (var item : items()) {
      var verdict = answer(item).map(AppraisalSheet::gravity).orElse(Verdict.UNKNOWN);
      verdicts.merge(item.aspect(), verdict, AppraisalSheet::worse);
    }
    return verdicts;
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The question that, asked instead, would give the same answers another level. */
  public Optional<AppraisalFraming.Question> questionThatChangesIt() {
    var other =
        framing.question().isOfCause()
            ? AppraisalFraming.Question.EXPERIENCE
            : AppraisalFraming.Question.CAUSE;
    return asking(other).rating().level() == rating().level()
        ? Optional.empty()
        : Optional.of(other);
  }

  /** Why an answer would not be kept; empty where it would. */
  Optional<AppraisalKeeping.Why> refusal(
      boolean closed, String item, Answer answer, String evidence) {
    if (closed) {
      return Optional.of(AppraisalKeeping.Why.FINISHED);
    }
    var asked = item(item);
    if (asked.isEmpty()) {
      return Optional.of(AppraisalKeeping.Why.NO_SUCH_ITEM);
    }
    if (!asked.get().possible().contains(answer)) {
      return Optional.of(AppraisalKeeping.Why.NOT_AN_ANSWER);
    }
    return evidence.length() > AnswerGiven.LONGEST_EVIDENCE
        ? Optional.of(AppraisalKeeping.Why.TOO_LONG)
        : Optional.empty();
  }

  AppraisalSheet with(AnswerGiven given) {
    var more = new HashMap<>(answers);
    more.put(given.item(), given);
    return new AppraisalSheet(checklist, preset, framing, more);
  }

  public AppraisalSheet asking(AppraisalFraming.Question other) {
    return new AppraisalSheet(checklist, preset, framing.asking(other), answers);
  }
}
