package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.research.Appraisal;
import org.preceptor.research.AppraisalFraming;
import org.preceptor.research.AppraisalId;
import org.preceptor.research.Appraisals;
import org.preceptor.research.CorrectSource;
import org.preceptor.research.CorrectSource.Step;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.MergeSources;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.RemoveSource;
import org.preceptor.research.Source;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceType;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** Merging groups, taking a merge back, and taking a source out of the library. */
@ParameterizedClass
@EnumSource(Engine.class)
class PartAndRemoveTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Sources.Query ALL =
      new Sources.Query("", Optional.empty(), Optional.empty());

  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.EFFECTIVENESS,
          AppraisalFraming.Stakes.HIGH,
          "Whether to text clients before a visit",
          "trial",
          24);

  @Parameter Engine engine;

  private final OrganizationId school = OrganizationId.random();
  private final Actor amara = actor(Role.LEARNER);
  private final Actor ines = actor(Role.LEARNER);
  private final Actor teacher = actor(Role.INSTRUCTOR);
  private int minutes;

  private Actor actor(Role role) {
    return new Actor(PersonId.random(), school, Set.of(role));
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var now = NOON.plusSeconds(60L * ++minutes);
    var wiring =
        new Wiring(Database.on(engine))
            .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
            .with(SecureRandom.class, new SecureRandom())
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(ReferenceFormats.class, Formats.all())
            .with(EditorialObservers.class, change -> {})
            .with(CurrentPerson.class, () -> Optional.of(actor));
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  private void doAs(Actor actor, Consumer<Wiring> work) {
    as(
        actor,
        wiring -> {
          work.accept(wiring);
          return true;
        });
  }

  private static Reference reference(Map<Field, String> texts) {
    return new Reference(
        SourceType.ARTICLE, List.of(), texts, List.of(), null, null, List.of(), Map.of());
  }

  private Source add(Actor by, String title, Visibility visibility) {
    var reference = reference(Map.of(Field.TITLE, title, Field.DOI, "10.5555/a"));
    return as(by, wiring -> wiring.get(KeepLibrary.class).add(reference, visibility));
  }

  private Reference now(Actor by, Source source) {
    return as(by, wiring -> wiring.get(Sources.class).get(by, source.id())).reference();
  }

  private List<String> found(Actor by) {
    return as(by, wiring -> wiring.get(Sources.class).find(by, ALL, 0, 50)).stream()
        .map(Source::title)
        .toList();
  }

  private void merge(Actor by, Source stays, Source goes) {
    doAs(
        by, wiring -> wiring.get(MergeSources.class).merge(stays.id(), goes.id(), Set.of("title")));
  }

  private List<Step> history(Actor by, Source source) {
    return as(by, wiring -> wiring.get(CorrectSource.class).history(source.id()));
  }

  @Test
  void aMergeIsUndoneAndTheHistoryTellsBoth() {
    var stays = add(teacher, "Stays", Visibility.ORGANIZATION);
    var goes = add(amara, "Goes", Visibility.PRIVATE);
    merge(amaraAndTeacher(goes), stays, goes);
    assertThat(now(teacher, goes).title()).isEqualTo("Goes");
    var merged = (Step.Merged) history(teacher, stays).getLast();

    doAs(teacher, wiring -> wiring.get(MergeSources.class).part(stays.id(), merged.revision()));

    assertThat(now(teacher, stays)).isEqualTo(stays.reference());
    assertThat(now(amara, goes)).isEqualTo(goes.reference());
    assertThat(found(amara)).containsExactlyInAnyOrder("Stays", "Goes");
    assertThat(history(teacher, stays).getLast())
        .isInstanceOfSatisfying(
            Step.Parted.class, parted -> assertThat(parted.other()).isEqualTo(goes.id()));
    assertThat(history(teacher, stays))
        .filteredOn(Step.Merged.class::isInstance)
        .extracting(step -> ((Step.Merged) step).revision())
        .containsExactly(0);
  }

  /** A learner's private source is found by a teacher only once it is shared. */
  private Actor amaraAndTeacher(Source goes) {
    doAs(amara, wiring -> wiring.get(KeepLibrary.class).show(goes.id(), Visibility.ORGANIZATION));
    return teacher;
  }

  @Test
  void whatWasCorrectedAfterTheMergeStaysCorrected() {
    var stays = add(amara, "Stays", Visibility.PRIVATE);
    var goes = add(amara, "Goes", Visibility.PRIVATE);
    merge(amara, stays, goes);
    var corrected = now(amara, stays).with(Map.of(Field.VOLUME, "7"));
    doAs(amara, wiring -> wiring.get(CorrectSource.class).correct(stays.id(), 1, corrected));

    doAs(amara, wiring -> wiring.get(MergeSources.class).part(stays.id(), 1));

    assertThat(now(amara, stays)).isEqualTo(corrected);
    assertThat(now(amara, goes)).isEqualTo(goes.reference());
  }

  @Test
  void aMergeIsUndoneOnceAndByNobodyElse() {
    var stays = add(amara, "Stays", Visibility.ORGANIZATION);
    var goes = add(amara, "Goes", Visibility.ORGANIZATION);
    merge(amara, stays, goes);

    assertThatThrownBy(
            () -> doAs(ines, wiring -> wiring.get(MergeSources.class).part(stays.id(), 1)))
        .isInstanceOf(NotFound.class);
    doAs(amara, wiring -> wiring.get(MergeSources.class).part(stays.id(), 1));
    assertThatThrownBy(
            () -> doAs(amara, wiring -> wiring.get(MergeSources.class).part(stays.id(), 1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onesOwnGoesIntoASharedOneThatStaysAsItIs() {
    var shared = add(teacher, "Shared", Visibility.ORGANIZATION);
    var mine = add(amara, "Mine", Visibility.PRIVATE);
    var proposal = as(amara, wiring -> wiring.get(MergeSources.class).propose(0, 10)).some();

    assertThat(proposal)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.first().id()).isEqualTo(shared.id());
              assertThat(one.mergeable()).isTrue();
              assertThat(one.changeable()).isFalse();
            });
    merge(amara, shared, mine);

    assertThat(now(amara, mine)).isEqualTo(shared.reference());
    assertThat(now(teacher, shared)).isEqualTo(shared.reference());
  }

  @Test
  void aGroupOfFourIsMergedAsOne() {
    for (var title : List.of("One", "Two", "Three", "Four")) {
      add(amara, title, Visibility.PRIVATE);
    }
    doAs(
        amara,
        wiring ->
            wiring
                .get(KeepLibrary.class)
                .add(
                    reference(Map.of(Field.TITLE, "Else", Field.DOI, "10.5555/b")),
                    Visibility.PRIVATE));

    var groups = as(amara, wiring -> wiring.get(MergeSources.class).propose(0, 10)).groups();
    int gone = as(amara, wiring -> wiring.get(MergeSources.class).mergeTheSame());

    assertThat(groups).singleElement().satisfies(one -> assertThat(one.sources()).hasSize(4));
    assertThat(gone).isEqualTo(3);
    assertThat(found(amara)).hasSize(2).contains("Else");
  }

  private RemoveSource.Way remove(Actor by, SourceId id) {
    return as(by, wiring -> wiring.get(RemoveSource.class).remove(id));
  }

  @Test
  void whatNobodyRatedIsGoneWithAllThatWentIntoIt() {
    var one = add(amara, "One", Visibility.ORGANIZATION);
    var other = add(amara, "Other", Visibility.ORGANIZATION);
    merge(amara, one, other);

    assertThatThrownBy(() -> remove(ines, one.id())).isInstanceOf(NotFound.class);
    assertThat(remove(amara, one.id())).isEqualTo(RemoveSource.Way.DELETE);

    assertThat(found(amara)).isEmpty();
    for (var id : List.of(one.id(), other.id())) {
      assertThatThrownBy(() -> as(amara, wiring -> wiring.get(Sources.class).get(amara, id)))
          .isInstanceOf(NotFound.class);
    }
  }

  private void rate(Actor by, Source source) {
    doAs(
        by,
        wiring ->
            wiring
                .get(Appraisals.class)
                .begin(
                    new Appraisal(
                        AppraisalId.random(),
                        source.id(),
                        new ActivityRef(ActivityRef.Kind.CHECKLIST, "online-research", 1),
                        "quick",
                        by.person(),
                        by.organization(),
                        Optional.empty(),
                        NOON,
                        List.of(new Appraisal.Framed(FRAMING, NOON)),
                        List.of(),
                        List.of())));
  }

  @Test
  void aCollectionIsRenamedAndDeletedByItsOwnerOnly() {
    var source = add(amara, "In it", Visibility.PRIVATE);
    var id =
        as(
            amara,
            wiring ->
                wiring.get(KeepCollections.class).make(SourceCollection.Kind.TEAM, "Old name"));
    doAs(amara, wiring -> wiring.get(KeepCollections.class).put(id, source.id()));
    var code = as(amara, wiring -> wiring.get(KeepCollections.class).read(id)).joinCode();
    doAs(ines, wiring -> wiring.get(KeepCollections.class).join(code));
    assertThat(found(ines)).containsExactly("In it");

    assertThatThrownBy(
            () -> doAs(ines, wiring -> wiring.get(KeepCollections.class).rename(id, "Mine")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doAs(ines, wiring -> wiring.get(KeepCollections.class).delete(id)))
        .isInstanceOf(NotFound.class);
    doAs(amara, wiring -> wiring.get(KeepCollections.class).rename(id, " New name "));
    assertThat(as(amara, wiring -> wiring.get(KeepCollections.class).read(id)).name())
        .isEqualTo("New name");

    doAs(amara, wiring -> wiring.get(KeepCollections.class).remove(id, ines.person()));
    assertThat(found(ines)).isEmpty();
    doAs(amara, wiring -> wiring.get(KeepCollections.class).delete(id));
    List<SourceCollection> left = as(amara, wiring -> wiring.get(KeepCollections.class).all());
    assertThat(left).isEmpty();
    assertThat(found(amara)).containsExactly("In it");
  }

  @Test
  void whatSomebodyRatedIsWithdrawnAndStaysForWhoRatedIt() {
    var source = add(amara, "Rated", Visibility.ORGANIZATION);
    rate(ines, source);

    var hanging = as(amara, wiring -> wiring.get(RemoveSource.class).hanging(source.id()));
    assertThat(hanging).isEqualTo(new RemoveSource.Hanging(0, 1, 0, RemoveSource.Way.WITHDRAW));
    assertThat(remove(amara, source.id())).isEqualTo(RemoveSource.Way.WITHDRAW);

    assertThat(found(amara)).isEmpty();
    assertThat(found(ines)).isEmpty();
    assertThat(now(ines, source)).isEqualTo(source.reference());
    assertThat(now(amara, source)).isEqualTo(source.reference());
    assertThatThrownBy(() -> now(teacher, source)).isInstanceOf(NotFound.class);
    List<KeepLibrary.Known> known =
        as(amara, wiring -> wiring.get(KeepLibrary.class).known(source.reference()));
    assertThat(known).isEmpty();
  }
}
