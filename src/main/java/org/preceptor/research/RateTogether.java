package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
   * How far a round is, who of its raters is done, and what the actor may do with it.
   *
   * @param own the actor's own appraisal in it
   * @param maySettle whether the actor may decide what raters differ on, and exchange raters
   * @param convener whether the actor called for it, who alone may have an answer changed later
   * @param waiting whether the actor's own appraisal is not finished
   */
  public record Standing(
      AppraisalPanel panel,
      Source source,
      List<PersonId> done,
      Optional<AppraisalId> own,
      boolean maySettle,
      boolean convener,
      boolean waiting) {

    public boolean isComplete() {
      return !panel.isBlind();
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

  List<PersonId> done(AppraisalPanel panel) {
    return appraisals.of(panel.id()).stream()
        .filter(one -> panel.isPart(one) && one.isFinished())
        .map(Appraisal::rater)
        .toList();
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
              var own =
                  appraisals.of(panel.id()).stream()
                      .filter(one -> one.rater().equals(actor.person()) && panel.isPart(one))
                      .findFirst();
              return new Standing(
                  panel,
                  source,
                  done(panel),
                  own.map(Appraisal::id),
                  maySettle(actor, panel),
                  isConvener(actor, panel),
                  own.filter(one -> !one.isFinished()).isPresent());
            });
  }

  /** Rounds in which the actor is asked to rate and has not finished, the oldest first. */
  public List<Standing> waiting() {
    return all().reversed().stream().filter(Standing::waiting).toList();
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
