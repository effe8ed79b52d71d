package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.preceptor.identity.Person;
import org.preceptor.notice.Outbox;
import org.preceptor.standards.PersonId;

/** Asks several people to rate one source apart from each other, and sees to who they are. */
@UseCase
public class ConveneRound {

  @Inject Sources sources;
  @Inject Checklists checklists;
  @Inject Appraisals appraisals;
  @Inject AppraisalPanels panels;
  @Inject AppraiseSource appraise;
  @Inject RateTogether together;
  @Inject SourceCollections collections;
  @Inject KeepCollections keep;
  @Inject People people;
  @Inject Memberships memberships;
  @Inject Outbox outbox;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /**
   * Whom to ask.
   *
   * @param emails addresses of anybody in the organization
   * @param people of the caller's own classes and teams
   * @param membersOf all of a collection's
   */
  public record Call(List<String> emails, Set<PersonId> people, Optional<CollectionId> membersOf) {

    public Call {
      emails = List.copyOf(emails);
      people = Set.copyOf(people);
    }
  }

  /** What came of calling for a round. */
  public sealed interface Opening {

    record Opened(PanelId panel) implements Opening {}

    /** The day by which it would be asked for is over. */
    record Over() implements Opening {}

    /** Fewer than two different raters were named. */
    record TooFew() implements Opening {}

    /** People in the organization have not these addresses, or the source is not theirs to read. */
    record Unknown(List<String> whom) implements Opening {

      public Unknown {
        whom = List.copyOf(whom);
      }
    }
  }

  /** What came of putting another rater in a rater's place, or nobody. */
  public enum Exchange {
    DONE,
    /** The rater is done, or the raters have seen each other's answers. */
    TOO_LATE,
    /** A round has two raters at least. */
    TOO_FEW,
    UNKNOWN_RATER,
    /** They rate in it, or did until they left. */
    ALREADY_NAMED
  }

  public Opening open(SourceId source, RoundTask task, Call call) {
    var actor = person.actor();
    if (!access.allowsSome(actor, Verb.CREATE, Thing.PANEL)) {
      throw new NotFound(Thing.SOURCE, source);
    }
    sources.get(actor, source);
    var used = used(actor, task);
    if (isOver(actor, task.due())) {
      return new Opening.Over();
    }
    var raters = new LinkedHashSet<PersonId>();
    var unknown = new ArrayList<String>();
    for (var email : call.emails()) {
      rater(people(email), actor, source, used)
          .ifPresentOrElse(raters::add, () -> unknown.add(email));
    }
    for (var known : known(call)) {
      rater(Optional.of(known), actor, source, used)
          .ifPresentOrElse(raters::add, () -> unknown.add(people.get(known).name()));
    }
    if (!unknown.isEmpty()) {
      return new Opening.Unknown(unknown);
    }
    if (raters.size() < 2) {
      return new Opening.TooFew();
    }
    return new Opening.Opened(convene(actor, source, used, task, List.copyOf(raters)).id());
  }

  /** Whether a day is over already where the actor lives. */
  boolean isOver(Actor actor, Optional<LocalDate> day) {
    return due(actor, day).filter(due -> due.isOver(clock.instant())).isPresent();
  }

  private Optional<DueDay> due(Actor actor, Optional<LocalDate> day) {
    return day.map(one -> new DueDay(one, people.get(actor.person()).zone()));
  }

  Checklist used(Actor actor, RoundTask task) {
    return checklists
        .find(actor.organization(), task.checklist())
        .filter(one -> one.preset(task.preset()).isPresent() && one.opensTo(actor, access))
        .orElseThrow(() -> new NotFound(Thing.CHECKLIST, task.checklist() + "/" + task.preset()));
  }

  AppraisalPanel convene(
      Actor actor, SourceId source, Checklist used, RoundTask task, List<PersonId> raters) {
    var panel =
        new AppraisalPanel(
            PanelId.random(),
            source,
            used.ref(),
            task.preset(),
            task.framing(),
            actor.person(),
            actor.organization(),
            raters,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            List.of(),
            Optional.empty(),
            due(actor, task.due()));
    panels.open(panel);
    raters.forEach(rater -> ask(panel, rater));
    return panel;
  }

  /** Those who were chosen by name, and the members of the collection. */
  private Set<PersonId> known(Call call) {
    var mine =
        keep.circles().stream()
            .flatMap(circle -> circle.people().keySet().stream())
            .collect(Collectors.toSet());
    if (!mine.containsAll(call.people())) {
      throw new NotFound(Thing.PERSON, "to choose");
    }
    var known = new LinkedHashSet<>(call.people());
    call.membersOf()
        .ifPresent(id -> known.addAll(keep.named(collections.get(person.actor(), id)).keySet()));
    return known;
  }

  private Optional<PersonId> people(String email) {
    return EmailAddress.parse(email).flatMap(people::find).map(Person::id);
  }

  /** Empty where the source or the instrument's wording is not for them. */
  Optional<PersonId> rater(
      Optional<PersonId> named, Actor by, SourceId source, Checklist checklist) {
    return named
        .flatMap(id -> memberships.find(id, by.organization()))
        .map(Membership::actor)
        .filter(rater -> sources.find(rater, source).isPresent())
        .filter(rater -> checklist.opensTo(rater, access))
        .map(Actor::person);
  }

  private void ask(AppraisalPanel panel, PersonId rater) {
    var member = memberships.find(rater, panel.organization()).orElseThrow().actor();
    appraisals.begin(
        appraise.begun(
            member,
            panel.source(),
            panel.checklist(),
            panel.preset(),
            panel.framing(),
            Optional.of(panel.id())));
    var source = sources.get(member, panel.source());
    outbox.put(AppraisalLetters.asked(people.get(rater), panel, source));
  }

  /**
   * Takes a rater out of a round who is not done, and asks another if an address is given.
   *
   * @param email empty for nobody
   */
  public Exchange exchange(PanelId id, PersonId rater, String email) {
    var actor = person.actor();
    var panel = panels.get(id, actor);
    if (!together.maySettle(actor, panel) || !panel.has(rater)) {
      throw new NotFound(Thing.PANEL, id);
    }
    if (!panel.isBlind() || together.isDone(panel, rater)) {
      return Exchange.TOO_LATE;
    }
    var asked = appraisals.of(id).stream().map(Appraisal::rater).toList();
    var other = people(email);
    if (email.isBlank()) {
      if (panel.raters().size() <= 2) {
        return Exchange.TOO_FEW;
      }
    } else if (rater(other, actor, panel.source(), together.checklist(panel)).isEmpty()) {
      return Exchange.UNKNOWN_RATER;
    } else if (other.filter(asked::contains).isPresent()) {
      return Exchange.ALREADY_NAMED;
    }
    panels.leave(id, rater, clock.instant());
    other.ifPresent(
        one -> {
          panels.join(id, one);
          ask(panel, one);
        });
    appraise.unblind(panels.get(id));
    return Exchange.DONE;
  }

  /**
   * Asks for it by another day, or by none; only who called for it may. False where the day is
   * over, or nobody is waited for any more.
   */
  public boolean ask(PanelId id, Optional<LocalDate> by) {
    var actor = person.actor();
    var panel = panels.get(id, actor);
    if (!together.isConvener(actor, panel)) {
      throw new NotFound(Thing.PANEL, id);
    }
    boolean sound = panel.isBlind() && !isOver(actor, by);
    if (sound) {
      panels.due(id, due(actor, by));
    }
    return sound;
  }

  /**
   * Lets a rater change an answer after all have seen each other's; only who called for the round
   * may, and the figures of agreement stay those of the blind answers. False where there is no
   * reason given, or nothing to open.
   */
  public boolean callBack(PanelId id, PersonId rater, String why) {
    var actor = person.actor();
    var panel = panels.get(id, actor);
    if (!together.isConvener(actor, panel)) {
      throw new NotFound(Thing.PANEL, id);
    }
    var finished =
        appraisals.of(id).stream()
            .filter(one -> one.rater().equals(rater) && one.isFinished() && panel.freezes(one))
            .findFirst();
    if (finished.isEmpty() || why.isBlank() || why.length() > AppraisalTurn.LONGEST_NOTE) {
      return false;
    }
    appraisals.append(
        finished.get().id(),
        new AppraisalTurn(AppraisalTurn.Kind.CALLED_BACK, why.strip(), clock.instant()));
    return true;
  }
}
