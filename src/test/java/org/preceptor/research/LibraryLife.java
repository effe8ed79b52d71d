package org.preceptor.research;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.identity.EmailAddress;
import org.preceptor.identity.Membership;
import org.preceptor.identity.Memberships;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.identity.People;
import org.preceptor.identity.Person;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Two houses in which people add, hide, remove, share, merge, part and judge sources as chance has
 * it. Every title holds a word that no other holds.
 */
final class LibraryLife {

  static final List<String> WORDS =
      List.of("grief", "consent", "texting", "burnout", "privacy", "trust", "wages", "kinship");

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.GUIDANCE,
          AppraisalFraming.Question.POLICY,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);

  private final OrganizationId agency = OrganizationId.random();
  private final OrganizationId school = OrganizationId.random();

  final List<Actor> people =
      List.of(
          actor(agency, Role.LEARNER),
          actor(agency, Role.LEARNER),
          actor(agency, Role.SUPERVISOR),
          actor(school, Role.LEARNER),
          actor(school, Role.INSTRUCTOR));

  /** What a round is about that is still blind. */
  final Map<PanelId, SourceId> blind = new HashMap<>();

  final List<SourceId> sources = new ArrayList<>();

  private final Random chance;
  private final Map<OrganizationId, Checklist> instruments = new HashMap<>();
  private final List<CollectionId> collections = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Appraisal> begun = new ArrayList<>();
  private int secrets;

  private record Merge(SourceId stayed, Actor by) {}

  LibraryLife(Random chance) {
    this.chance = chance;
  }

  static Actor actor(OrganizationId house, Role role) {
    return new Actor(PersonId.random(), house, Set.of(role));
  }

  static String address(Actor actor) {
    return actor.person().value() + "@search.example";
  }

  <T> T any(List<T> some) {
    return some.get(chance.nextInt(some.size()));
  }

  /** As somebody who may offer instruments. */
  void begins(Wiring wiring) {
    for (var house : List.of(agency, school)) {
      wiring
          .get(Organizations.class)
          .add(
              new Organization(
                  house,
                  "House " + house.value(),
                  Organization.Kind.AGENCY,
                  Organization.SignUp.INVITED,
                  null,
                  false));
      var checklists = wiring.get(Checklists.class);
      var draft = ChecklistDraft.of("leaflets", 1, ChecklistDraftTest.sound()).named();
      checklists.offer(house, checklists.drafted(draft).yaml());
      instruments.put(house, checklists.find(house, "leaflets").orElseThrow());
    }
    people.forEach(actor -> joins(wiring, actor));
  }

  private static void joins(Wiring wiring, Actor actor) {
    var address = EmailAddress.parse(address(actor)).orElseThrow();
    wiring
        .get(People.class)
        .add(new Person(actor.person(), "Somebody", address, ZoneId.of("UTC"), true, false));
    wiring
        .get(Memberships.class)
        .set(new Membership(actor.person(), actor.organization(), actor.roles()));
  }

  /**
   * Something that the actor does.
   *
   * @param read what they may read
   */
  void goesOn(Wiring wiring, Actor actor, List<Source> read) {
    boolean merged = !merges.isEmpty() && merges.getLast().by().equals(actor);
    int what = read.size() < 3 ? 0 : merged ? 7 : chance.nextInt(12);
    switch (what) {
      case 0, 1 -> adds(wiring);
      case 2 -> hidesOrShows(wiring, any(read));
      case 3, 4 -> collects(wiring, actor, any(read));
      case 5 -> joinsOrLeaves(wiring, actor);
      case 6 -> merges(wiring, actor, any(read), any(read));
      case 7 -> parts(wiring, actor);
      case 8 -> removes(wiring, any(read));
      case 9 -> judges(wiring, actor, any(read));
      default -> finishes(wiring);
    }
  }

  private void adds(Wiring wiring) {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, any(WORDS) + " and " + any(WORDS) + " secret" + secrets++);
    draft.issued(PublicationDate.year(2000 + chance.nextInt(20)));
    var visibility = chance.nextBoolean() ? Visibility.PRIVATE : Visibility.ORGANIZATION;
    var reference = draft.done().found().orElseThrow();
    sources.add(wiring.get(KeepLibrary.class).add(reference, visibility).id());
  }

  private void hidesOrShows(Wiring wiring, Source source) {
    if (wiring.get(KeepLibrary.class).mayChange(source)) {
      var other = any(List.of(Visibility.PRIVATE, Visibility.ORGANIZATION));
      wiring.get(KeepLibrary.class).show(source.id(), other);
    }
  }

  private void collects(Wiring wiring, Actor actor, Source source) {
    var keep = wiring.get(KeepCollections.class);
    var mine = keep.all().stream().filter(one -> one.takesFrom(actor)).toList();
    if (mine.isEmpty() || chance.nextInt(4) == 0) {
      collections.add(keep.make(any(List.of(SourceCollection.Kind.values())), "Some"));
      return;
    }
    var one = any(mine).id();
    switch (chance.nextInt(5)) {
      case 0 -> keep.sources(one).stream().findAny().ifPresent(put -> keep.take(one, put.id()));
      case 1 -> {
        wiring.get(SourceCollections.class).delete(one);
        collections.remove(one);
      }
      default -> keep.put(one, source.id());
    }
  }

  private void joinsOrLeaves(Wiring wiring, Actor actor) {
    if (collections.isEmpty()) {
      return;
    }
    var port = wiring.get(SourceCollections.class);
    var id = any(collections);
    if (chance.nextInt(3) > 0) {
      port.join(id, actor.person(), NOON);
    } else {
      port.leave(id, actor.person());
    }
  }

  private void merges(Wiring wiring, Actor actor, Source one, Source other) {
    var keep = wiring.get(KeepLibrary.class);
    if (!one.id().equals(other.id()) && keep.mayChange(one) && keep.mayChange(other)) {
      wiring.get(MergeSources.class).merge(one.id(), other.id(), Set.of());
      merges.add(new Merge(one.id(), actor));
    }
  }

  /** The last merge of all, where it was the actor's and can still be taken back. */
  private void parts(Wiring wiring, Actor actor) {
    if (merges.isEmpty() || !merges.getLast().by().equals(actor)) {
      return;
    }
    var stayed = merges.removeLast().stayed();
    wiring.get(SourceHistory.class).of(stayed).stream()
        .filter(one -> one.kind() == SourceRevision.Kind.MERGED)
        .filter(one -> isIn(wiring, one.merged().orElseThrow(), stayed))
        .reduce((earlier, later) -> later)
        .ifPresent(one -> wiring.get(MergeSources.class).part(stayed, one.number()));
  }

  private static boolean isIn(Wiring wiring, SourceId gone, SourceId stayed) {
    return wiring.get(Sources.class).into(gone).equals(Optional.of(stayed));
  }

  /** Rated ones are withdrawn, others deleted. */
  private void removes(Wiring wiring, Source source) {
    var remove = wiring.get(RemoveSource.class);
    if (remove.mayRemove(source) && chance.nextBoolean()) {
      remove.remove(source.id());
    }
  }

  /** Alone or in a round with everybody of the house. */
  private void judges(Wiring wiring, Actor actor, Source source) {
    var panel = chance.nextBoolean() ? Optional.of(PanelId.random()) : Optional.<PanelId>empty();
    var house =
        people.stream().filter(one -> one.organization().equals(actor.organization())).toList();
    panel.ifPresent(
        id -> {
          wiring.get(AppraisalPanels.class).open(round(id, source, actor, house));
          blind.put(id, source.id());
        });
    for (var rater : panel.isEmpty() ? List.of(actor) : house) {
      var one = appraisal(rater, source.id(), panel);
      wiring.get(Appraisals.class).begin(one);
      begun.add(one);
    }
  }

  private Checklist instrument(OrganizationId house) {
    return Objects.requireNonNull(instruments.get(house));
  }

  private AppraisalPanel round(PanelId id, Source source, Actor opener, List<Actor> raters) {
    var instrument = instrument(opener.organization());
    return new AppraisalPanel(
        id,
        source.id(),
        instrument.ref(),
        instrument.presets().getFirst().id(),
        FRAMING,
        opener.person(),
        opener.organization(),
        raters.stream().map(Actor::person).toList(),
        NOON,
        List.of());
  }

  private Appraisal appraisal(Actor rater, SourceId source, Optional<PanelId> panel) {
    var instrument = instrument(rater.organization());
    return new Appraisal(
        AppraisalId.random(),
        source,
        instrument.ref(),
        instrument.presets().getFirst().id(),
        rater.person(),
        rater.organization(),
        panel,
        NOON.plusSeconds(begun.size()),
        List.of(new Appraisal.Framed(FRAMING, NOON)),
        List.of(),
        List.of());
  }

  private void finishes(Wiring wiring) {
    if (begun.isEmpty()) {
      return;
    }
    var one = any(begun);
    var appraisals = wiring.get(Appraisals.class);
    var item = instrument(one.organization()).groups().getFirst().items().getFirst();
    var at = NOON.plusSeconds(600 + chance.nextInt(600));
    var answer = chance.nextBoolean() ? Answer.YES : Answer.NO;
    appraisals.append(one.id(), new AnswerGiven(item.id(), answer, "whispered", true, at));
    var kind = chance.nextInt(4) == 0 ? AppraisalTurn.Kind.REOPENED : AppraisalTurn.Kind.FINISHED;
    appraisals.append(one.id(), new AppraisalTurn(kind, "", at));
    one.panel().ifPresent(id -> unblindsWhenAllAreDone(wiring, id));
  }

  private void unblindsWhenAllAreDone(Wiring wiring, PanelId id) {
    var panels = wiring.get(AppraisalPanels.class);
    if (panels.get(id).isDone(wiring.get(Appraisals.class).of(id))) {
      panels.unblind(id, NOON.plusSeconds(1_200));
      blind.remove(id);
    }
  }
}
