package org.preceptor.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.standards.PersonId;

/**
 * The raters' answers side by side once all are done, with what was decided where they differ.
 *
 * @param sheets one per rater, in the order of the round
 */
public record AdjudicationSheet(
    AppraisalPanel panel, Checklist checklist, Map<PersonId, AppraisalSheet> sheets) {

  /**
   * An item as each rater answered it.
   *
   * @param said by rater; who left it open is not there
   */
  public record Line(
      ChecklistItem item, Map<PersonId, AnswerGiven> said, Optional<Adjudication> ruling) {

    /** Whether two raters gave different answers. */
    public boolean isConflict() {
      return said.values().stream().map(AnswerGiven::answer).distinct().count() > 1;
    }

    /** What all said, or what was decided; empty while they differ. */
    public Optional<AnswerGiven> settled() {
      if (ruling.isPresent()) {
        var one = ruling.get();
        return Optional.of(new AnswerGiven(one.item(), one.answer(), one.reason(), true, one.at()));
      }
      return isConflict()
          ? Optional.empty()
          : said.values().stream().min(Comparator.comparing(AnswerGiven::at));
    }
  }

  public List<Line> lines() {
    return shown().items().stream().map(this::line).toList();
  }

  private AppraisalSheet shown() {
    return new AppraisalSheet(checklist, panel.preset(), panel.framing(), Map.of());
  }

  private Line line(ChecklistItem item) {
    var said = new HashMap<PersonId, AnswerGiven>();
    sheets.forEach(
        (rater, sheet) -> {
          var given = sheet.answers().get(item.id());
          if (given != null) {
            said.put(rater, given);
          }
        });
    var ruling =
        panel.rulings().stream()
            .filter(one -> one.item().equals(item.id()))
            .reduce((earlier, later) -> later);
    return new Line(item, said, ruling);
  }

  public List<Line> unsettled() {
    return lines().stream().filter(line -> line.settled().isEmpty()).toList();
  }

  /** What the settled answers say together; those in dispute count as not known. */
  public AppraisalSheet together() {
    var settled = new HashMap<String, AnswerGiven>();
    for (var line : lines()) {
      line.settled().ifPresent(given -> settled.put(line.item().id(), given));
    }
    return new AppraisalSheet(checklist, panel.preset(), panel.framing(), settled);
  }

  /** How far the raters agree over all items, before anything was decided. */
  public Agreement agreement() {
    var units = new ArrayList<Map<Integer, Answer>>();
    for (var line : lines()) {
      var unit = new HashMap<Integer, Answer>();
      line.said()
          .forEach((rater, given) -> unit.put(panel.raters().indexOf(rater), given.answer()));
      units.add(unit);
    }
    return Agreement.of(units);
  }
}
