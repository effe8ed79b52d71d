package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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
import org.preceptor.research.CorrectSource;
import org.preceptor.research.CorrectSource.Correcting;
import org.preceptor.research.CorrectSource.Step;
import org.preceptor.research.EditorialChange;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.EditorialState;
import org.preceptor.research.EditorialStatus;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.ImportSources;
import org.preceptor.research.MergeSources;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceChange;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.Source;
import org.preceptor.research.SourceHistory;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceImports;
import org.preceptor.research.SourceOvertaken;
import org.preceptor.research.SourceRevision;
import org.preceptor.research.SourceType;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class CorrectSourceTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(3600);

  @Parameter Engine engine;

  private final OrganizationId school = OrganizationId.random();
  private final Actor amara = actor(Role.LEARNER);
  private final Actor ines = actor(Role.LEARNER);
  private final Actor teacher = actor(Role.INSTRUCTOR);
  private final List<EditorialChange> told = new ArrayList<>();

  private Actor actor(Role role) {
    return new Actor(PersonId.random(), school, Set.of(role));
  }

  private <T> T as(Actor actor, Instant now, Function<Wiring, T> work) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(ReferenceFormats.class, Formats.all())
            .with(EditorialObservers.class, told::add)
            .with(CurrentPerson.class, () -> Optional.of(actor));
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  private static Reference reference(Map<Field, String> texts) {
    return new Reference(
        SourceType.ARTICLE, List.of(), texts, List.of(), null, null, List.of(), Map.of());
  }

  private Source add(Actor by, Map<Field, String> texts, Notice... notices) {
    var source =
        new Source(
            SourceId.random(),
            reference(texts),
            new EditorialStatus(List.of(notices), NOON),
            school,
            by.person(),
            NOON,
            Visibility.ORGANIZATION);
    return as(
        by,
        NOON,
        wiring -> {
          wiring.get(Sources.class).add(source);
          return source;
        });
  }

  private Correcting correct(Actor by, Source source, int revision, Map<Field, String> texts) {
    return as(
        by,
        LATER,
        wiring ->
            wiring
                .get(CorrectSource.class)
                .correct(source.id(), revision, source.reference().with(texts)));
  }

  private Reference now(Source source) {
    return as(amara, LATER, wiring -> wiring.get(Sources.class).get(amara, source.id()))
        .reference();
  }

  private List<Step> history(Source source) {
    return as(amara, LATER, wiring -> wiring.get(CorrectSource.class).history(source.id()));
  }

  @Test
  void aCorrectionKeepsWhoSaidWhatBeforeAndWhen() {
    var source = add(amara, Map.of(Field.TITLE, "Of chaos", Field.PAGES, "1-2"));

    correct(amara, source, 0, Map.of(Field.PAGES, "", Field.ISSUE, "3"));

    assertThat(now(source)).isEqualTo(reference(Map.of(Field.TITLE, "Of chaos", Field.ISSUE, "3")));
    assertThat(history(source))
        .containsExactly(
            new Step.Added(amara.person(), NOON, Optional.empty()),
            new Step.Corrected(
                amara.person(),
                LATER,
                List.of(
                    new ReferenceChange("issue", "", "3"),
                    new ReferenceChange("pages", "1-2", ""))));
  }

  @Test
  void whoBeganBeforeSomebodyElsesCorrectionIsRefusedAndToldWhatStands() {
    var source = add(amara, Map.of(Field.TITLE, "Of chaos"));
    correct(teacher, source, 0, Map.of(Field.TITLE, "Of order"));

    var late = correct(amara, source, 0, Map.of(Field.TITLE, "Of cosmos"));

    assertThat(late)
        .isInstanceOfSatisfying(
            Correcting.Overtaken.class,
            overtaken -> {
              assertThat(overtaken.began()).isEqualTo(source.reference());
              assertThat(overtaken.now().source().title()).isEqualTo("Of order");
              assertThat(overtaken.now().revision()).isEqualTo(1);
              assertThat(overtaken.by().by()).isEqualTo(teacher.person());
            });
    assertThat(now(source).title()).isEqualTo("Of order");
    assertThat(history(source)).hasSize(2);
  }

  @Test
  void ofTwoCorrectionsInOneMomentOneIsKeptAndTheOtherRefused() throws Exception {
    var source = add(amara, Map.of(Field.TITLE, "Of chaos"));
    try (var other = Executors.newSingleThreadExecutor()) {
      var second =
          as(
              amara,
              LATER,
              wiring -> {
                wiring.get(SourceHistory.class).append(first(source, amara));
                Callable<Boolean> append =
                    () ->
                        as(
                            teacher,
                            LATER,
                            another -> {
                              another.get(SourceHistory.class).append(first(source, teacher));
                              return true;
                            });
                return other.submit(append);
              });

      assertThatThrownBy(second::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(SourceOvertaken.class);
    }
    assertThat(history(source))
        .extracting(Step::by)
        .containsExactly(amara.person(), amara.person());
  }

  private static SourceRevision first(Source source, Actor by) {
    return new SourceRevision(
        source.id(),
        1,
        SourceRevision.Kind.CORRECTED,
        by.person(),
        LATER,
        Optional.empty(),
        source.reference());
  }

  @Test
  void nothingDifferentIsNoCorrection() {
    var source = add(amara, Map.of(Field.TITLE, "Of chaos"));

    assertThat(correct(amara, source, 0, Map.of())).isEqualTo(new Correcting.Done(source, false));
    assertThat(history(source)).hasSize(1);
  }

  @Test
  void whatIsSharedIsCorrectedByWhoAddedItAndByWhoTeachesAndByNobodyElse() {
    var source = add(amara, Map.of(Field.TITLE, "Of chaos"));

    assertThatThrownBy(() -> correct(ines, source, 0, Map.of(Field.TITLE, "Mine")))
        .isInstanceOf(NotFound.class);
    assertThat(correct(teacher, source, 0, Map.of(Field.TITLE, "Of order")))
        .isInstanceOf(Correcting.Done.class);
  }

  @Test
  void anotherDoiLosesWhatWasFoundOutUnderTheOldOneAndItIsSaid() {
    var retraction =
        new Notice(Notice.Kind.RETRACTION, Notice.Origin.CROSSREF, "10.5555/notice", "2020");
    var doi = "10.5555/" + UUID.randomUUID();
    var source = add(amara, Map.of(Field.TITLE, "Of chaos", Field.DOI, doi), retraction);

    correct(amara, source, 0, Map.of(Field.TITLE, "Of order"));
    assertThat(told).isEmpty();
    correct(amara, source, 1, Map.of(Field.DOI, "10.5555/" + UUID.randomUUID()));

    var status =
        as(amara, LATER, wiring -> wiring.get(Sources.class).get(amara, source.id())).editorial();
    assertThat(status).isEqualTo(EditorialStatus.UNCHECKED);
    assertThat(told).extracting(EditorialChange::before).containsExactly(EditorialState.RETRACTED);
  }

  @Test
  void aMergeTellsWhatWentInAndWhatHadBeenDoneToThat() {
    var kept = add(amara, Map.of(Field.TITLE, "Of chaos"));
    var gone = add(amara, Map.of(Field.TITLE, "On chaos", Field.PAGES, "1-2"));
    correct(teacher, gone, 0, Map.of(Field.ISSUE, "3"));

    as(
        amara,
        LATER.plusSeconds(60),
        wiring -> {
          wiring.get(MergeSources.class).merge(kept.id(), gone.id(), Set.of());
          return true;
        });

    assertThat(history(kept))
        .last()
        .isInstanceOfSatisfying(
            Step.Merged.class,
            merged -> {
              assertThat(merged.by()).isEqualTo(amara.person());
              assertThat(merged.title()).isEqualTo("On chaos");
              assertThat(merged.changes())
                  .contains(new ReferenceChange("pages", "", "1-2"))
                  .contains(new ReferenceChange("kept:other-title", "", "On chaos"));
              assertThat(merged.steps())
                  .extracting(Step::by)
                  .containsExactly(amara.person(), teacher.person());
            });
  }

  @Test
  void whoCorrectsWhatWasMergedMeanwhileIsToldWhatItBecame() {
    var kept = add(amara, Map.of(Field.TITLE, "Of chaos"));
    var gone = add(amara, Map.of(Field.TITLE, "On chaos"));
    as(
        amara,
        LATER,
        wiring -> {
          wiring.get(MergeSources.class).merge(kept.id(), gone.id(), Set.of());
          return true;
        });

    assertThat(correct(amara, gone, 0, Map.of(Field.PAGES, "1")))
        .isInstanceOfSatisfying(
            Correcting.Overtaken.class,
            overtaken -> assertThat(overtaken.now().source().id()).isEqualTo(kept.id()));
  }

  @Test
  void whatCameWithAFileTellsItsFileAndLine() {
    var text = "\n\nTY  - JOUR\nTI  - Of files " + UUID.randomUUID() + "\nER  - \n";
    var arrived =
        as(
            amara,
            NOON,
            wiring -> {
              var imports = wiring.get(ImportSources.class);
              var begun =
                  imports.begin(
                      "chaos.ris", text.getBytes(StandardCharsets.UTF_8), Visibility.PRIVATE);
              var waiting = wiring.get(SourceImports.class).get(amara, begun);
              imports.goOn(waiting, wiring.get(ReferenceFormats.class).read(text), 10);
              return imports.lines(begun, false, 0, 1).getFirst().source().orElseThrow();
            });

    var steps = as(amara, LATER, wiring -> wiring.get(CorrectSource.class).history(arrived));

    assertThat(steps)
        .containsExactly(
            new Step.Added(
                amara.person(), NOON, Optional.of(new SourceImports.Arrival("chaos.ris", 3))));
  }
}
