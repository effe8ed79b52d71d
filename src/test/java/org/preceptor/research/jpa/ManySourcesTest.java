package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.preceptor.research.ChangeSources;
import org.preceptor.research.CollectionId;
import org.preceptor.research.CorrectSource;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.ImportSources;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.MergeSources;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.PanelId;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.RelyOnSource;
import org.preceptor.research.Source;
import org.preceptor.research.SourceBatch;
import org.preceptor.research.SourceBatch.Outcome;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceType;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** One thing done to many sources: to each as alone, and with a reason where not. */
@ParameterizedClass
@EnumSource(Engine.class)
class ManySourcesTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Sources.Query ALL =
      new Sources.Query("", Optional.empty(), Optional.empty());
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.RESEARCH,
          AppraisalFraming.Question.CAUSE,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);

  @Parameter Engine engine;

  private final OrganizationId school = OrganizationId.random();
  private final Actor amara = actor();
  private final Actor ines = actor();
  private int minutes;

  private Actor actor() {
    return new Actor(PersonId.random(), school, Set.of(Role.LEARNER));
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

  private void does(Actor actor, Consumer<Wiring> work) {
    as(
        actor,
        wiring -> {
          work.accept(wiring);
          return "";
        });
  }

  private SourceId add(Actor by, String title, Visibility visibility) {
    var reference =
        new Reference(
            SourceType.ARTICLE,
            List.of(),
            Map.of(Field.TITLE, title),
            List.of(),
            null,
            null,
            List.of(),
            Map.of());
    return as(by, wiring -> wiring.get(KeepLibrary.class).add(reference, visibility)).id();
  }

  private SourceBatch change(Actor by, Function<ChangeSources, SourceBatch> what) {
    return as(by, wiring -> what.apply(wiring.get(ChangeSources.class)));
  }

  private static Map<SourceId, Outcome> outcomes(SourceBatch batch) {
    var outcomes = new LinkedHashMap<SourceId, Outcome>();
    batch.lines().forEach(line -> outcomes.put(line.source(), line.outcome()));
    return outcomes;
  }

  private List<String> found(Actor by) {
    return as(by, wiring -> wiring.get(Sources.class).find(by, ALL, 0, 50)).stream()
        .map(Source::title)
        .toList();
  }

  private void rate(Actor by, SourceId source, Optional<PanelId> round) {
    var begun =
        new Appraisal(
            AppraisalId.random(),
            source,
            new ActivityRef(ActivityRef.Kind.CHECKLIST, "online-research", 1),
            "quick",
            by.person(),
            by.organization(),
            round,
            NOON,
            List.of(new Appraisal.Framed(FRAMING, NOON)),
            List.of(),
            List.of());
    does(by, wiring -> wiring.get(Appraisals.class).begin(begun));
  }

  private CollectionId collection(Actor by) {
    return as(
        by, wiring -> wiring.get(KeepCollections.class).make(SourceCollection.Kind.PERSON, "Mine"));
  }

  @Test
  void sharingTellsOfEachAndIsUndoneForThoseThatItShared() {
    var mine = add(amara, "Mine", Visibility.PRIVATE);
    var shared = add(amara, "Shared before", Visibility.ORGANIZATION);
    var theirs = add(ines, "Theirs", Visibility.ORGANIZATION);
    var hidden = add(ines, "Hidden", Visibility.PRIVATE);
    var asked = List.of(mine, shared, theirs, hidden, mine);

    var batch = change(amara, many -> many.show(asked, Visibility.ORGANIZATION));

    assertThat(outcomes(batch))
        .containsExactly(
            entry(mine, Outcome.DONE),
            entry(shared, Outcome.ALREADY),
            entry(theirs, Outcome.NOT_YOURS),
            entry(hidden, Outcome.NOT_THERE));
    assertThat(found(ines)).contains("Mine", "Shared before");

    change(amara, many -> many.undo(batch.id()));

    assertThat(found(ines)).contains("Shared before").doesNotContain("Mine");
    assertThat(change(amara, many -> many.read(batch.id())).isUndoable()).isFalse();
  }

  @Test
  void whatWasHiddenSinceStaysHiddenWhenHidingIsUndone() {
    var one = add(amara, "One", Visibility.ORGANIZATION);
    var other = add(amara, "Other", Visibility.ORGANIZATION);
    var batch = change(amara, many -> many.show(List.of(one, other), Visibility.PRIVATE));
    assertThat(found(ines)).isEmpty();
    var removed = change(amara, many -> many.remove(List.of(other)));
    change(amara, many -> many.carryOut(removed.id()));

    change(amara, many -> many.undo(batch.id()));

    assertThat(found(ines)).containsExactly("One");
  }

  @Test
  void intoACollectionGoesWhatIsNotInItAndUndoneOnlyThatComesOut() {
    var mine = collection(amara);
    var in = add(amara, "In it", Visibility.PRIVATE);
    var goes = add(ines, "Goes in", Visibility.ORGANIZATION);
    does(amara, wiring -> wiring.get(KeepCollections.class).put(mine, in));

    var batch = change(amara, many -> many.put(mine, List.of(in, goes)));

    assertThat(outcomes(batch))
        .containsExactly(entry(in, Outcome.ALREADY), entry(goes, Outcome.DONE));
    assertThat(held(mine)).containsExactlyInAnyOrder("In it", "Goes in");
    change(amara, many -> many.undo(batch.id()));
    assertThat(held(mine)).containsExactly("In it");
    assertThatThrownBy(() -> change(ines, many -> many.put(mine, List.of(goes))))
        .isInstanceOf(NotFound.class);
  }

  private List<String> held(CollectionId id) {
    return as(amara, wiring -> wiring.get(KeepCollections.class).sources(id)).stream()
        .map(Source::title)
        .toList();
  }

  @Test
  void nothingIsRemovedBeforeItIsSaidWhatWouldBe() {
    var free = add(amara, "Free", Visibility.ORGANIZATION);
    var rated = add(amara, "Rated", Visibility.ORGANIZATION);
    var running = add(amara, "In a round", Visibility.ORGANIZATION);
    var theirs = add(ines, "Theirs", Visibility.ORGANIZATION);
    rate(ines, rated, Optional.empty());
    rate(ines, running, Optional.of(PanelId.random()));

    var proposed = change(amara, many -> many.remove(List.of(free, rated, running, theirs)));

    assertThat(outcomes(proposed))
        .containsExactly(
            entry(free, Outcome.DONE),
            entry(rated, Outcome.WITHDRAWN),
            entry(running, Outcome.IN_ROUND),
            entry(theirs, Outcome.NOT_YOURS));
    assertThat(found(amara)).hasSize(4);
    assertThatThrownBy(() -> change(ines, many -> many.carryOut(proposed.id())))
        .isInstanceOf(NotFound.class);

    var done = change(amara, many -> many.carryOut(proposed.id()));

    assertThat(outcomes(done)).isEqualTo(outcomes(proposed));
    assertThat(found(amara)).containsExactlyInAnyOrder("In a round", "Theirs");
    assertThat(as(ines, wiring -> wiring.get(Sources.class).get(ines, rated)).visibility())
        .isEqualTo(Visibility.WITHDRAWN);
    assertThatThrownBy(() -> as(amara, wiring -> wiring.get(Sources.class).get(amara, free)))
        .isInstanceOf(NotFound.class);
    assertThat(outcomes(change(amara, many -> many.carryOut(proposed.id()))))
        .isEqualTo(outcomes(done));
  }

  @Test
  void whatWasUsedWhileTheProposalWasReadIsWithdrawnAndNotDeleted() {
    var source = add(amara, "Free", Visibility.ORGANIZATION);
    var proposed = change(amara, many -> many.remove(List.of(source)));
    rate(ines, source, Optional.empty());

    var done = change(amara, many -> many.carryOut(proposed.id()));

    assertThat(outcomes(done)).containsExactly(entry(source, Outcome.WITHDRAWN));
  }

  private UUID imported(String... titles) {
    var text = new StringBuilder();
    for (var title : titles) {
      text.append("TY  - RPRT\nTI  - ").append(title).append("\nER  - \n");
    }
    var file = text.toString();
    var id =
        as(
            amara,
            wiring ->
                wiring
                    .get(ImportSources.class)
                    .begin("some.ris", file.getBytes(StandardCharsets.UTF_8), Visibility.PRIVATE));
    var reading = Formats.all().read(file);
    does(
        amara,
        wiring -> {
          var imports = wiring.get(ImportSources.class);
          imports.finish(imports.goOn(imports.read(id), reading, 100), reading);
        });
    return id;
  }

  @Test
  void anImportIsTakenBackButForWhatSomebodyHasUsedSince() {
    var before = add(amara, "Before", Visibility.PRIVATE);
    var id = imported("Rated", "Relied on", "Collected", "Corrected", "Merged", "Free", "Gone");
    List<SourceId> some = as(amara, wiring -> wiring.get(ImportSources.class).brought(id));
    rate(amara, some.get(0), Optional.empty());
    var mine = collection(amara);
    does(amara, wiring -> wiring.get(RelyOnSource.class).rely(some.get(1), "a visit"));
    does(amara, wiring -> wiring.get(KeepCollections.class).put(mine, some.get(2)));
    does(
        amara,
        wiring -> {
          var opened = wiring.get(CorrectSource.class).open(some.get(3));
          var now = opened.source().reference().with(Map.of(Field.VOLUME, "7"));
          wiring.get(CorrectSource.class).correct(some.get(3), 0, now);
        });
    does(amara, wiring -> wiring.get(MergeSources.class).merge(before, some.get(4), Set.of()));
    var one = change(amara, many -> many.remove(List.of(some.get(6))));
    change(amara, many -> many.carryOut(one.id()));

    assertThatThrownBy(() -> change(ines, many -> many.takeBack(id))).isInstanceOf(NotFound.class);
    var proposed = change(amara, many -> many.takeBack(id));
    var done = change(amara, many -> many.carryOut(proposed.id()));

    assertThat(outcomes(done))
        .containsExactly(
            entry(some.get(0), Outcome.RATED),
            entry(some.get(1), Outcome.RELIED_ON),
            entry(some.get(2), Outcome.COLLECTED),
            entry(some.get(3), Outcome.CORRECTED),
            entry(some.get(4), Outcome.MERGED),
            entry(some.get(5), Outcome.DONE));
    assertThat(found(amara))
        .containsExactlyInAnyOrder("Before", "Rated", "Relied on", "Collected", "Corrected");
    List<SourceId> left = as(amara, wiring -> wiring.get(ImportSources.class).brought(id));
    assertThat(left).hasSize(5).doesNotContain(some.get(5));
  }
}
