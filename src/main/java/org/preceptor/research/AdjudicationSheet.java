package org.preceptor.research;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.preceptor.standards.PersonId;

/**
 * The raters' answers side by side once all are done, with what was decided where they differ.
 *
 * @param sheets one per rater, in the order of the round
 * @param blind the same as they stood when the raters first saw each other's; only these say how
 *     far they agree
 */
public record AdjudicationSheet(
    AppraisalPanel panel,
    Checklist checklist,
    Map<PersonId, AppraisalSheet> sheets,
    Map<PersonId, AppraisalSheet> blind,
    EditorialStatus known) {

  /** Where nobody changed anything since. */
  public AdjudicationSheet(
      AppraisalPanel panel, Checklist checklist, Map<PersonId, AppraisalSheet> sheets) {
    this(panel, checklist, sheets, sheets, EditorialStatus.UNCHECKED);
  }

  /**
   * Of a round whose raters are all done.
   *
   * @param appraisals those of its raters at least
   */
  public static AdjudicationSheet of(
      AppraisalPanel panel,
      Checklist checklist,
      Collection<Appraisal> appraisals,
      EditorialStatus known) {
    var unblinded = panel.unblindedAt().orElseThrow();
    return new AdjudicationSheet(
        panel,
        checklist,
        sheets(panel, checklist, appraisals, known, Appraisal::asLastFinished),
        sheets(panel, checklist, appraisals, known, one -> one.asAt(unblinded)),
        known);
  }

  private static Map<PersonId, AppraisalSheet> sheets(
      AppraisalPanel panel,
      Checklist checklist,
      Collection<Appraisal> appraisals,
      EditorialStatus known,
      UnaryOperator<Appraisal> seen) {
    var sheets = new LinkedHashMap<PersonId, AppraisalSheet>();
    for (var rater : panel.raters()) {
      appraisals.stream()
          .filter(one -> one.rater().equals(rater) && panel.isPart(one))
          .forEach(one -> sheets.put(rater, AppraisalSheet.of(checklist, seen.apply(one), known)));
    }
    return sheets;
  }

  /**
   * An item as each rater answered it.
   *
   * @param said by rater; who left it open is not there
   * @param blind the same, as it was said before anybody saw another's
   */
  public record Line(
      ChecklistItem item,
      Map<PersonId, AnswerGiven> said,
      Map<PersonId, AnswerGiven> blind,
      Optional<Adjudication> ruling) {

    /** Whether two raters gave different answers. */
    public boolean isConflict() {
      return said.values().stream().map(AnswerGiven::answer).distinct().count() > 1;
    }

    /** What a rater had said before they saw the others', where they say otherwise now. */
    public Optional<Answer> before(PersonId rater) {
      return Optional.ofNullable(blind.get(rater))
          .map(AnswerGiven::answer)
          .filter(
              first ->
                  Optional.ofNullable(said.get(rater))
                      .filter(now -> now.answer() == first)
                      .isEmpty());
    }

    /** What all said, or what was decided; empty while they differ. */
    public Optional<AnswerGiven> settled() {
      if (isConflict()) {
        return ruling.map(
            one -> new AnswerGiven(one.item(), one.answer(), one.reason(), true, one.at()));
      }
      return said.values().stream().min(Comparator.comparing(AnswerGiven::at));
    }
  }

  public List<Line> lines() {
    return shown().items().stream().map(this::line).toList();
  }

  private AppraisalSheet shown() {
    return new AppraisalSheet(checklist, panel.preset(), panel.framing(), Map.of(), known);
  }

  private Line line(ChecklistItem item) {
    var ruling =
        panel.rulings().stream()
            .filter(one -> one.item().equals(item.id()))
            .reduce((earlier, later) -> later);
    return new Line(item, said(sheets, item), said(blind, item), ruling);
  }

  private static Map<PersonId, AnswerGiven> said(
      Map<PersonId, AppraisalSheet> sheets, ChecklistItem item) {
    var said = new HashMap<PersonId, AnswerGiven>();
    sheets.forEach(
        (rater, sheet) -> {
          var given = sheet.answers().get(item.id());
          if (given != null) {
            said.put(rater, given);
          }
        });
    return said;
  }

  /** What is still in dispute; what the library knows needs no settling. */
  public List<Line> unsettled() {
    return lines().stream()
        .filter(line -> line.settled().isEmpty())
        .filter(line -> line.item().known(known.state()).isEmpty())
        .toList();
  }

  public boolean isSettled() {
    return unsettled().isEmpty();
  }

  /** Since when nothing is in dispute; empty while something is. */
  public Optional<Instant> settledAt() {
    return isSettled()
        ? lines().stream()
            .filter(Line::isConflict)
            .flatMap(line -> line.ruling().stream())
            .map(Adjudication::at)
            .max(Comparator.naturalOrder())
            .or(panel::unblindedAt)
        : Optional.empty();
  }

  /** What the settled answers say together; those in dispute count as not known. */
  public AppraisalSheet together() {
    var settled = new HashMap<String, AnswerGiven>();
    for (var line : lines()) {
      line.settled().ifPresent(given -> settled.put(line.item().id(), given));
    }
    return new AppraisalSheet(checklist, panel.preset(), panel.framing(), settled, known);
  }

  /** How far the raters agreed over all items before any had seen another's answers. */
  public Agreement agreement() {
    var units = new ArrayList<Map<Integer, Answer>>();
    for (var line : lines()) {
      units.add(unit(line));
    }
    return Agreement.of(units);
  }

  /** What each rater answered blind, by place. */
  Map<Integer, Answer> unit(Line line) {
    var unit = new HashMap<Integer, Answer>();
    line.blind().forEach((rater, given) -> unit.put(panel.raters().indexOf(rater), given.answer()));
    return unit;
  }
}
