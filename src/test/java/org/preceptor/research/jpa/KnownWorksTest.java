package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.preceptor.access.Role;
import org.preceptor.research.EditorialChange;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.EditorialState;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.ImportSources;
import org.preceptor.research.KeepLibrary;
import org.preceptor.research.Likeness.Reason;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.Notice;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.Remark;
import org.preceptor.research.Source;
import org.preceptor.research.SourceImport;
import org.preceptor.research.SourceType;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/** What a library says of a work that it holds already. */
@ParameterizedClass
@EnumSource(Engine.class)
class KnownWorksTest {

  private static final Notice RETRACTED =
      new Notice(Notice.Kind.RETRACTION, Notice.Origin.PUBMED, "", "2020");

  @Parameter Engine engine;

  private final OrganizationId school = OrganizationId.random();
  private final Actor amara = actor(school);
  private final Actor ines = actor(school);
  private final List<EditorialChange> told = new ArrayList<>();

  private static Actor actor(OrganizationId house) {
    return new Actor(PersonId.random(), house, Set.of(Role.LEARNER));
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC))
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(ReferenceFormats.class, Formats.all())
            .with(EditorialObservers.class, told::add)
            .with(CurrentPerson.class, () -> Optional.of(actor));
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  private static Reference reference(Map<Field, String> texts, Notice... notices) {
    return new Reference(
        SourceType.ARTICLE, List.of(), texts, List.of(), null, null, List.of(notices), Map.of());
  }

  private Source add(Actor by, Reference reference, Visibility visibility) {
    return as(by, wiring -> wiring.get(KeepLibrary.class).add(reference, visibility));
  }

  private List<KeepLibrary.Known> known(Actor by, Reference reference) {
    return as(by, wiring -> wiring.get(KeepLibrary.class).known(reference));
  }

  private EditorialState state(Actor by, Source source) {
    return as(by, wiring -> wiring.get(Sources.class).get(by, source.id())).editorial().state();
  }

  @Test
  void aWorkWithTheSameDoiOrPmidOrTitleIsSaidToBeThere() {
    var there =
        add(
            amara,
            reference(Map.of(Field.TITLE, "A study", Field.DOI, "10.5555/a", Field.PMID, "123")),
            Visibility.ORGANIZATION);

    for (var asked :
        List.of(
            Map.of(Field.TITLE, "Other words", Field.DOI, "10.5555/a"),
            Map.of(Field.TITLE, "Other words", Field.PMID, "123"),
            Map.of(Field.TITLE, "A “Study”"),
            Map.of(Field.DOI, "10.5555/a"))) {
      assertThat(known(ines, reference(asked)))
          .as("%s", asked)
          .extracting(one -> one.source().id())
          .containsExactly(there.id());
    }
    assertThat(known(ines, reference(Map.of(Field.TITLE, "Another study")))).isEmpty();
    assertThat(known(actor(OrganizationId.random()), there.reference())).isEmpty();
  }

  @Test
  void theSameDoiIsTheFirstReason() {
    add(
        amara,
        reference(Map.of(Field.TITLE, "A study", Field.DOI, "10.5555/a")),
        Visibility.PRIVATE);

    assertThat(
            known(amara, reference(Map.of(Field.TITLE, "A study", Field.DOI, "10.5555/a")))
                .getFirst()
                .reasons())
        .startsWith(Reason.SAME_DOI);
  }

  @Test
  void whatIsPrivateToAnotherIsNotShownButItsRetractionCounts() {
    add(
        amara,
        reference(Map.of(Field.TITLE, "A study", Field.DOI, "10.5555/a"), RETRACTED),
        Visibility.PRIVATE);
    var same = reference(Map.of(Field.TITLE, "A study", Field.DOI, "10.5555/a"));

    assertThat(known(ines, same)).isEmpty();
    assertThat(add(ines, same, Visibility.PRIVATE).editorial().state())
        .isEqualTo(EditorialState.RETRACTED);
  }

  @Test
  void aRetractionThatComesLaterCountsForEveryRecordOfTheWork() {
    var mine =
        add(ines, reference(Map.of(Field.TITLE, "A study", Field.PMID, "123")), Visibility.PRIVATE);
    assertThat(state(ines, mine)).isEqualTo(EditorialState.NONE);

    add(
        amara,
        reference(Map.of(Field.TITLE, "The study", Field.PMID, "123"), RETRACTED),
        Visibility.PRIVATE);

    assertThat(state(ines, mine)).isEqualTo(EditorialState.RETRACTED);
    assertThat(told).extracting(EditorialChange::source).containsExactly(mine.id());
  }

  private List<SourceImport.Line> imported(Actor by, String file) {
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    return as(
        by,
        wiring -> {
          var imports = wiring.get(ImportSources.class);
          var id = imports.begin("a.bib", bytes, Visibility.PRIVATE);
          var reading = Formats.all().read(bytes);
          imports.finish(imports.goOn(imports.read(id), reading, 100), reading);
          return imports.lines(id, false, 0, 100);
        });
  }

  @Test
  void twoRecordsOfOneWorkInAFileAreToldInItsReport() {
    var lines =
        imported(
            ines,
            "@misc{a, title={One}, doi={10.5555/a}}\n@misc{b, title={One, again},"
                + " doi={10.5555/A}}\n@misc{c, title={Else}}");

    assertThat(lines)
        .extracting(SourceImport.Line::remarks)
        .containsExactly(List.of(), List.of(new Remark(Remark.What.TWIN, "One")), List.of());
  }

  @Test
  void aFileBringsARetractionToWhatWasThereAndTakesOneFromIt() {
    var mine =
        add(
            amara,
            reference(Map.of(Field.TITLE, "Mine", Field.PMID, "29998307")),
            Visibility.PRIVATE);
    add(
        amara,
        reference(Map.of(Field.TITLE, "Old", Field.DOI, "10.5555/b"), RETRACTED),
        Visibility.ORGANIZATION);

    imported(ines, "PMID- 29998307\nTI  - Theirs\nPT  - Retracted Publication\n");
    var lines = imported(ines, "@misc{b, title={New}, doi={10.5555/b}}");

    assertThat(state(amara, mine)).isEqualTo(EditorialState.RETRACTED);
    assertThat(
            as(
                    ines,
                    wiring ->
                        wiring
                            .get(Sources.class)
                            .get(ines, lines.getFirst().source().orElseThrow()))
                .editorial()
                .state())
        .isEqualTo(EditorialState.RETRACTED);
  }
}
