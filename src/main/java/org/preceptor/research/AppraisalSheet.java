package org.preceptor.research;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers laid on their checklist: what is asked, what is open, and what it all says.
 *
 * @param known what the library knows of the work's fate, which no answer can contradict
 */
public record AppraisalSheet(
    Checklist checklist,
    String preset,
    AppraisalFraming framing,
    Map<String, AnswerGiven> answers,
    EditorialStatus known) {

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

  /** Of a work of which nothing is known. */
  public AppraisalSheet(
      Checklist checklist,
      String preset,
      AppraisalFraming framing,
      Map<String, AnswerGiven> answers) {
    this(checklist, preset, framing, answers, EditorialStatus.UNCHECKED);
  }

  public static AppraisalSheet of(Checklist checklist, Appraisal appraisal, EditorialStatus known) {
    return new AppraisalSheet(
        checklist, appraisal.preset(), appraisal.framing(), appraisal.current(), known);
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

  /** What neither the rater answered nor the library knows. */
  public List<ChecklistItem> open() {
    return items().stream()
        .filter(item -> answer(item).isEmpty() && item.known(known.state()).isEmpty())
        .toList();
  }

  public List<RatingAnswer> rated() {
    return items().stream().filter(item -> item.aspect().isRated()).map(this::rated).toList();
  }

  private RatingAnswer rated(ChecklistItem item) {
    return item.rated(Optional.ofNullable(answers.get(item.id())), framing, known.state());
  }

  /** What the checklist would ask about credibility, and this way through it does not. */
  public List<ChecklistItem> notAsked() {
    var asked = items();
    return checklist.items().stream()
        .filter(item -> item.aspect().isRated() && !asked.contains(item))
        .toList();
  }

  public RatingBounds bounds() {
    var notAsked =
        notAsked().stream()
            .map(item -> item.rated(Optional.empty(), framing, EditorialState.NONE))
            .toList();
    return new RatingBounds(known.state(), notAsked);
  }

  public Rating rating() {
    return Rating.of(rated(), bounds());
  }

  public RatingFlips flips() {
    return RatingFlips.of(rated(), bounds());
  }

  /** Where the rater answered otherwise than the library knows; the library's counts. */
  public List<ChecklistItem> contradicted() {
    return items().stream()
        .filter(item -> answer(item).filter(said -> !rated(item).is(said)).isPresent())
        .toList();
  }

  /** Critical items that were answered, and nothing was written down that shows it. */
  public List<ChecklistItem> withoutEvidence() {
    return items().stream()
        .filter(item -> item.critical().weight(framing) != RatingWeight.ORDINARY)
        .filter(item -> isBareFinding(answers.get(item.id())))
        .toList();
  }

  private static boolean isBareFinding(@Nullable AnswerGiven given) {
    return given != null && isFinding(given.answer()) && given.evidence().isBlank();
  }

  private static boolean isFinding(Answer answer) {
    return answer != Answer.NOT_REPORTED && answer != Answer.NOT_APPLICABLE;
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
      var verdict = rated(item).answer().map(AppraisalSheet::gravity).orElse(Verdict.UNKNOWN);
      verdicts.merge(item.aspect(), verdict, AppraisalSheet::worse);
    }
    if (known.state() == EditorialState.RETRACTED) {
      verdicts.put(ChecklistAspect.CURRENCY, Verdict.SERIOUS);
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

  /**
   * What comes of an answer that is sent now.
   *
   * @param append is given the step where one is to be kept; to say the same again is none
   */
  AppraisalKeeping keep(AnswerSent sent, boolean closed, Instant now, Consumer<AnswerStep> append) {
    var refused = refusal(sent, closed);
    if (refused.isPresent()) {
      return new AppraisalKeeping.NotKept(refused.get());
    }
    var there = Optional.ofNullable(answers.get(sent.item()));
    if (sent.isOvertaken(there)) {
      return new AppraisalKeeping.Overtaken(there);
    }
    var step = sent.step(now);
    if (!sent.says(there)) {
      append.accept(step);
    }
    return new AppraisalKeeping.Kept(step.at(), with(step));
  }

  private Optional<AppraisalKeeping.Why> refusal(AnswerSent sent, boolean closed) {
    if (closed) {
      return Optional.of(AppraisalKeeping.Why.FINISHED);
    }
    var asked = item(sent.item());
    if (asked.isEmpty()) {
      return Optional.of(AppraisalKeeping.Why.NO_SUCH_ITEM);
    }
    if (sent.answer().filter(said -> !asked.get().possible().contains(said)).isPresent()) {
      return Optional.of(AppraisalKeeping.Why.NOT_AN_ANSWER);
    }
    return sent.evidence().length() > AnswerGiven.LONGEST_EVIDENCE
        ? Optional.of(AppraisalKeeping.Why.TOO_LONG)
        : Optional.empty();
  }

  private AppraisalSheet with(AnswerStep step) {
    var more = new HashMap<>(answers);
    switch (step) {
      case AnswerGiven given -> more.put(given.item(), given);
      case AnswerTakenBack none -> more.remove(none.item());
    }
    return new AppraisalSheet(checklist, preset, framing, more, known);
  }

  public AppraisalSheet asking(AppraisalFraming.Question other) {
    return new AppraisalSheet(checklist, preset, framing.asking(other), answers, known);
  }
}
