package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.PersonId;

/** Shows what raters said apart from each other, and settles what they differ on. */
@UseCase
public class RateTogether {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /**
   * How far a round is, each of its raters, and what the actor may do with it.
   *
   * @param progress how far each rater is, in the order of the round
   * @param own the actor's own appraisal in it
   * @param maySettle whether the actor may decide what raters differ on, and exchange raters
   * @param convener whether the actor called for it, who alone may have an answer changed later
   * @param waiting whether the actor's own appraisal is not finished
   * @param overdue whether raters are waited for after its day
   */
  public record Standing(
      AppraisalPanel panel,
      Source source,
      Map<PersonId, Progress> progress,
      Optional<AppraisalId> own,
      boolean maySettle,
      boolean convener,
      boolean waiting,
      boolean overdue) {

    public boolean isComplete() {
      return !panel.isBlind();
    }

    /** How many raters are done. */
    public int done() {
      return Collections.frequency(progress.values(), Progress.DONE);
    }
  }

  /** How far a rater is; it tells nothing of what they say. */
  public enum Progress {
    NOT_BEGUN,
    BEGUN,
    DONE;

    static Progress of(Appraisal appraisal) {
      if (appraisal.isFinished()) {
        return DONE;
      }
      return appraisal.current().isEmpty() ? NOT_BEGUN : BEGUN;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A rater who was let change an answer, why, and when. */
  public record CalledBack(PersonId rater, String why, Instant at) {}

  /** Oldest first. */
  public List<CalledBack> calledBack(PanelId id) {
    var panel = panels.get(id, person.actor());
    return appraisals.of(id).stream()
        .filter(panel::isPart)
        .flatMap(
            one ->
                one.turns().stream()
                    .filter(turn -> turn.kind() == AppraisalTurn.Kind.CALLED_BACK)
                    .map(turn -> new CalledBack(one.rater(), turn.note(), turn.at())))
        .sorted(Comparator.comparing(CalledBack::at))
        .toList();
  }

  /** Whether the actor may decide what raters differ on, and say who they are. */
  boolean maySettle(Actor actor, AppraisalPanel panel) {
    return access.allows(actor, Verb.CHANGE, Thing.PANEL, panel.owner());
  }

  boolean isConvener(Actor actor, AppraisalPanel panel) {
    return panel.opener().equals(actor.person());
  }

  boolean isDone(AppraisalPanel panel, PersonId rater) {
    return progress(panel, appraisals.of(panel.id())).get(rater) == Progress.DONE;
  }

  private static Map<PersonId, Progress> progress(AppraisalPanel panel, List<Appraisal> all) {
    var progress = new LinkedHashMap<PersonId, Progress>();
    panel.raters().forEach(rater -> progress.put(rater, Progress.NOT_BEGUN));
    all.stream().filter(panel::isPart).forEach(one -> progress.put(one.rater(), Progress.of(one)));
    return progress;
  }

  public List<Standing> all() {
    var actor = person.actor();
    return panels.all(actor).stream().flatMap(panel -> standing(panel, actor).stream()).toList();
  }

  /** Empty where the source was since withdrawn from the actor's sight. */
  private Optional<Standing> standing(AppraisalPanel panel, Actor actor) {
    return sources
        .find(actor, panel.source())
        .map(
            source -> {
              var all = appraisals.of(panel.id());
              var own =
                  all.stream()
                      .filter(one -> one.rater().equals(actor.person()) && panel.isPart(one))
                      .findFirst();
              return new Standing(
                  panel,
                  source,
                  progress(panel, all),
                  own.map(Appraisal::id),
                  maySettle(actor, panel),
                  isConvener(actor, panel),
                  own.filter(one -> !one.isFinished()).isPresent(),
                  panel.isOverdue(clock.instant()));
            });
  }

  /** Rounds in which the actor is asked to rate and has not finished: the soonest due first. */
  public List<Standing> waiting() {
    return all().reversed().stream()
        .filter(Standing::waiting)
        .sorted(
            Comparator.comparing(one -> one.panel().due().map(DueDay::day).orElse(LocalDate.MAX)))
        .toList();
  }

  public Standing standing(PanelId id) {
    var actor = person.actor();
    return standing(panels.get(id, actor), actor).orElseThrow(() -> new NotFound(Thing.PANEL, id));
  }

  /**
   * The answers side by side; empty until all are done.
   *
   * @throws NotFound if the instrument's wording is not for the person
   */
  public Optional<AdjudicationSheet> compare(PanelId id) {
    var actor = person.actor();
    var panel = panels.get(id, actor);
    if (!checklist(panel).opensTo(actor, access)) {
      throw new NotFound(Thing.PANEL, id);
    }
    return compare(panel);
  }

  Checklist checklist(AppraisalPanel panel) {
    return checklists.find(panel.organization(), panel.checklist()).orElseThrow();
  }

  private Optional<AdjudicationSheet> compare(AppraisalPanel panel) {
    if (panel.isBlind()) {
      return Optional.empty();
    }
    var known = sources.get(person.actor(), panel.source()).editorial();
    return Optional.of(
        AdjudicationSheet.of(panel, checklist(panel), appraisals.of(panel.id()), known));
  }

  /** Settles an item on which raters differ; false where there is nothing to settle that way. */
  public boolean settle(PanelId id, String item, Answer answer, String reason) {
    var actor = person.actor();
    var panel = panels.get(id, actor);
    if (!maySettle(actor, panel)) {
      throw new NotFound(Thing.PANEL, id);
    }
    boolean sound =
        !reason.isBlank()
            && reason.length() <= Adjudication.LONGEST_REASON
            && compare(panel).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .anyMatch(
                    line ->
                        line.item().id().equals(item)
                            && line.isConflict()
                            && line.item().possible().contains(answer));
    if (sound) {
      panels.append(
          id, new Adjudication(item, answer, reason.strip(), actor.person(), clock.instant()));
    }
    return sound;
  }
}
