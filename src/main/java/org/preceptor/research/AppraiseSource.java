package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.standards.ActivityRef;

/** Takes a person through a checklist about a source, one answer at a time. */
@UseCase
public class AppraiseSource {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /**
   * An appraisal with its source and what its answers come to.
   *
   * @param frozen whether it was seen beside others in a round, so that its rater can't open it
   */
  public record Opened(
      Source source, Appraisal appraisal, AppraisalSheet sheet, boolean own, boolean frozen) {}

  /** What became of opening an appraisal again. */
  public enum Reopening {
    REOPENED,
    NOT_FINISHED,
    /** The raters of its round have seen each other's answers. */
    FROZEN
  }

  public List<Checklist> checklists() {
    var actor = person.actor();
    return checklists.all(actor.organization()).stream()
        .filter(one -> one.opensTo(actor, access))
        .toList();
  }

  public Source source(SourceId id) {
    return sources.get(person.actor(), id);
  }

  /** Begins one, or goes on with the actor's own that is not finished and asks the same. */
  public AppraisalId begin(
      SourceId source, String checklist, String preset, AppraisalFraming framing) {
    var actor = person.actor();
    sources.get(actor, source);
    var under = unfinished(actor, source, checklist, preset);
    if (under.isPresent()) {
      return under.get().id();
    }
    var used =
        checklists
            .find(actor.organization(), checklist)
            .filter(one -> one.preset(preset).isPresent() && one.opensTo(actor, access))
            .orElseThrow(() -> new NotFound(Thing.CHECKLIST, checklist + "/" + preset));
    var begun = begun(actor, source, used.ref(), preset, framing, Optional.empty());
    appraisals.begin(begun);
    return begun.id();
  }

  private Optional<Appraisal> unfinished(
      Actor actor, SourceId source, String checklist, String preset) {
    return appraisals.of(source, actor).stream()
        .filter(one -> one.rater().equals(actor.person()) && !one.isFinished())
        .filter(one -> one.panel().isEmpty() && one.checklist().slug().equals(checklist))
        .filter(one -> one.preset().equals(preset))
        .findFirst();
  }

  Appraisal begun(
      Actor actor,
      SourceId source,
      ActivityRef checklist,
      String preset,
      AppraisalFraming framing,
      Optional<PanelId> panel) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Appraisal(
        AppraisalId.random(),
        source,
        checklist,
        preset,
        actor.person(),
        actor.organization(),
        panel,
        now,
        List.of(new Appraisal.Framed(framing, now)),
        List.of(),
        List.of());
  }

  public Opened open(AppraisalId id) {
    var actor = person.actor();
    return opened(appraisals.get(id, actor), actor);
  }

  /** As it was when it was finished for the nth time. */
  public Opened open(AppraisalId id, int version) {
    var actor = person.actor();
    var appraisal = appraisals.get(id, actor);
    if (version < 1 || version > appraisal.version()) {
      throw new NotFound(Thing.APPRAISAL, id + "/" + version);
    }
    return opened(appraisal.asOf(version), actor);
  }

  private Opened opened(Appraisal appraisal, Actor actor) {
    var checklist = checklist(appraisal);
    boolean own = appraisal.rater().equals(actor.person());
    if (!own && !checklist.opensTo(actor, access)) {
      throw new NotFound(Thing.APPRAISAL, appraisal.id());
    }
    return opened(sources.get(actor, appraisal.source()), appraisal, checklist, own);
  }

  private Opened opened(Source source, Appraisal appraisal, Checklist checklist, boolean own) {
    var sheet = AppraisalSheet.of(checklist, appraisal, source.editorial());
    boolean frozen = appraisal.panel().filter(id -> panels.get(id).freezes(appraisal)).isPresent();
    return new Opened(source, appraisal, sheet, own, frozen);
  }

  private Checklist checklist(Appraisal appraisal) {
    return checklists
        .find(appraisal.organization(), appraisal.checklist())
        .orElseThrow(() -> new IllegalStateException("lost: " + appraisal.checklist()));
  }

  /** Everything on a source that the actor may read. */
  public List<Opened> of(SourceId source) {
    var actor = person.actor();
    var read = sources.get(actor, source);
    return appraisals.of(source, actor).stream()
        .map(one -> opened(read, one, checklist(one), one.rater().equals(actor.person())))
        .toList();
  }

  /**
   * Keeps an answer, or takes one back; nothing where another was given that its page never saw.
   */
  public AppraisalKeeping answer(AppraisalId id, AnswerSent sent) {
    appraisals.hold(id);
    var appraisal = own(id);
    return sheet(appraisal)
        .keep(sent, appraisal.isFinished(), clock.instant(), step -> appraisals.append(id, step));
  }

  /** What it asks and what hangs on it, told afresh. A finished one stays as it is. */
  public AppraisalSheet frame(AppraisalId id, AppraisalFraming framing) {
    var appraisal = own(id);
    if (!appraisal.isFinished() && !appraisal.framing().equals(framing)) {
      appraisals.append(id, new Appraisal.Framed(framing, clock.instant()));
      appraisal = appraisals.get(id, person.actor());
    }
    return sheet(appraisal);
  }

  private AppraisalSheet sheet(Appraisal appraisal) {
    var known = sources.get(person.actor(), appraisal.source()).editorial();
    return AppraisalSheet.of(checklist(appraisal), appraisal, known);
  }

  /**
   * Ends it; empty where it ended, otherwise what is still open. The last end of a round shows its
   * raters each other's answers.
   */
  public List<ChecklistItem> finish(AppraisalId id) {
    var appraisal = own(id);
    var open = sheet(appraisal).open();
    if (open.isEmpty() && !appraisal.isFinished()) {
      appraisals.append(id, new AppraisalTurn(AppraisalTurn.Kind.FINISHED, "", clock.instant()));
      appraisal.panel().map(panels::get).ifPresent(this::unblind);
    }
    return open;
  }

  /** Shows the raters of a round each other's answers if all are done now. */
  void unblind(AppraisalPanel panel) {
    if (panel.isBlind() && panel.isDone(appraisals.of(panel.id()))) {
      panels.unblind(panel.id(), clock.instant());
    }
  }

  /** Opens it again, to change something; the version that was finished stays. */
  public Reopening reopen(AppraisalId id, String why) {
    var appraisal = own(id);
    if (!appraisal.isFinished()) {
      return Reopening.NOT_FINISHED;
    }
    if (appraisal.panel().filter(panel -> panels.get(panel).freezes(appraisal)).isPresent()) {
      return Reopening.FROZEN;
    }
    appraisals.append(
        id, new AppraisalTurn(AppraisalTurn.Kind.REOPENED, why.strip(), clock.instant()));
    return Reopening.REOPENED;
  }

  private Appraisal own(AppraisalId id) {
    var actor = person.actor();
    var appraisal = appraisals.get(id, actor);
    if (!access.allows(actor, Verb.CHANGE, Thing.APPRAISAL, appraisal.owner())) {
      throw new NotFound(Thing.APPRAISAL, id);
    }
    return appraisal;
  }
}
