package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.People;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Has several people rate one source apart from each other, and settles what they differ on. */
@UseCase
public class RateTogether {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject AppraiseSource appraise;
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Outbox outbox;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** What came of calling for a round. */
  public sealed interface Opening {

    record Opened(PanelId panel) implements Opening {}

    /** Fewer than two different raters were named. */
    record TooFew() implements Opening {}

    /** Nobody in the organization has this address, or the source is not theirs to read. */
    record Unknown(String email) implements Opening {}
  }

  /** How far a round is, and who of its raters is done. */
  public record Standing(
      AppraisalPanel panel, Source source, List<PersonId> done, Optional<AppraisalId> own) {

    public boolean isComplete() {
      return done.size() == panel.raters().size();
    }
  }

  public Opening open(
      SourceId source,
      String checklist,
      String preset,
      AppraisalFraming framing,
      List<String> emails) {
    var actor = person.actor();
    if (!access.allowsSome(actor, Verb.CREATE, Thing.PANEL)) {
      throw new NotFound(Thing.SOURCE, source);
    }
    var read = sources.get(actor, source);
    var used =
        checklists
            .find(actor.organization(), checklist)
            .filter(one -> one.preset(preset).isPresent() && one.opensTo(actor, access))
            .orElseThrow(() -> new NotFound(Thing.CHECKLIST, checklist + "/" + preset));
    var raters = new LinkedHashMap<PersonId, Actor>();
    for (var email : emails) {
      var rater =
          rater(email, actor.organization(), source).filter(one -> used.opensTo(one, access));
      if (rater.isEmpty()) {
        return new Opening.Unknown(email);
      }
      raters.put(rater.get().person(), rater.get());
    }
    if (raters.size() < 2) {
      return new Opening.TooFew();
    }
    var panel =
        new AppraisalPanel(
            PanelId.random(),
            source,
            used.ref(),
            preset,
            framing,
            actor.person(),
            actor.organization(),
            List.copyOf(raters.keySet()),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            List.of());
    panels.open(panel);
    raters
        .values()
        .forEach(
            rater -> {
              appraisals.begin(
                  appraise.begun(
                      rater, source, used.ref(), preset, framing, Optional.of(panel.id())));
              outbox.put(AppraisalLetters.asked(people.get(rater.person()), panel, read));
            });
    return new Opening.Opened(panel.id());
  }

  private Optional<Actor> rater(String email, OrganizationId organization, SourceId source) {
    return EmailAddress.parse(email)
        .flatMap(people::find)
        .flatMap(found -> memberships.find(found.id(), organization))
        .map(Membership::actor)
        .filter(rater -> sources.find(rater, source).isPresent());
  }

  public List<Standing> all() {
    var actor = person.actor();
    return panels.all(actor).stream().flatMap(panel -> standing(panel, actor).stream()).toList();
  }

  /** Empty where the source was since withdrawn from the actor's sight. */
  private Optional<Standing> standing(AppraisalPanel panel, Actor actor) {
    var all = appraisals.of(panel.id());
    return sources
        .find(actor, panel.source())
        .map(
            source ->
                new Standing(
                    panel,
                    source,
                    all.stream().filter(Appraisal::isFinished).map(Appraisal::rater).toList(),
                    all.stream()
                        .filter(one -> one.rater().equals(actor.person()))
                        .map(Appraisal::id)
                        .findFirst()));
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

  private Checklist checklist(AppraisalPanel panel) {
    return checklists.find(panel.organization(), panel.checklist()).orElseThrow();
  }

  private Optional<AdjudicationSheet> compare(AppraisalPanel panel) {
    var all = appraisals.of(panel.id());
    if (!all.stream().allMatch(Appraisal::isFinished)) {
      return Optional.empty();
    }
    var checklist = checklist(panel);
    var sheets = new LinkedHashMap<PersonId, AppraisalSheet>();
    for (var rater : panel.raters()) {
      all.stream()
          .filter(one -> one.rater().equals(rater))
          .forEach(one -> sheets.put(rater, AppraisalSheet.of(checklist, one)));
    }
    return Optional.of(new AdjudicationSheet(panel, checklist, sheets));
  }

  /** Settles an item on which raters differ; false where there is nothing to settle that way. */
  public boolean settle(PanelId id, String item, Answer answer, String reason) {
    var actor = person.actor();
    var panel = panels.get(id, actor);
    if (!access.allows(actor, Verb.CHANGE, Thing.PANEL, panel.owner())) {
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
