package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.preceptor.access.Actor;
import org.preceptor.access.Role;
import org.preceptor.access.yaml.YamlAccess;
import org.preceptor.research.CollectionId;
import org.preceptor.research.Contributor;
import org.preceptor.research.EditorialState;
import org.preceptor.research.EditorialStatus;
import org.preceptor.research.Field;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.Remark;
import org.preceptor.research.Source;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.SourceId;
import org.preceptor.research.SourceImport;
import org.preceptor.research.SourcePair;
import org.preceptor.research.SourcePairs;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class JpaSourcesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

  @Parameter Engine engine;

  private final OrganizationId house = OrganizationId.random();
  private final Actor amara = learner(house);
  private final Actor ines = learner(house);
  private final Actor stranger = learner(OrganizationId.random());

  private static Actor learner(OrganizationId house) {
    return new Actor(PersonId.random(), house, Set.of(Role.LEARNER));
  }

  /** Every store on one transaction. */
  private record Stores(
      JpaSources sources,
      JpaSourcePairs pairs,
      JpaSourceImports imports,
      JpaSourceCollections collections) {}

  private <T> T ask(Function<Stores, T> work) {
    return Database.on(engine)
        .inTransaction(
            em -> {
              var sources = new JpaSources();
              sources.em = em;
              sources.access = new YamlAccess().read();
              var pairs = new JpaSourcePairs();
              pairs.em = em;
              var imports = new JpaSourceImports();
              imports.em = em;
              var collections = new JpaSourceCollections();
              collections.em = em;
              return work.apply(new Stores(sources, pairs, imports, collections));
            });
  }

  private void use(Consumer<Stores> work) {
    ask(
        stores -> {
          work.accept(stores);
          return true;
        });
  }

  private Source source(Actor by, String title, Visibility visibility) {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, title);
    draft.put(Field.DOI, "10.5555/" + UUID.randomUUID());
    draft.put(Field.ABSTRACT, "About 100% of it, it’s said");
    draft.contributor(Contributor.person(Contributor.Role.AUTHOR, "Sørensen", "Pål"));
    draft.issued(new PublicationDate(2020, 2, 0));
    draft.keyword("ethics");
    draft.notice(new Notice(Notice.Kind.CORRECTION, Notice.Origin.PUBMED, "10.5555/c", "2021"));
    draft.keep("mood", "good");
    var reference = draft.done().found().orElseThrow();
    var made =
        new Source(
            SourceId.random(),
            reference,
            new EditorialStatus(reference.notices(), NOW),
            by.organization(),
            by.person(),
            NOW.truncatedTo(ChronoUnit.MICROS),
            visibility);
    use(stores -> stores.sources().add(made));
    return made;
  }

  private List<String> titles(Actor actor, String words) {
    return ask(
        stores ->
            stores
                .sources()
                .find(actor, new Sources.Query(words, Optional.empty(), Optional.empty()), 0, 50)
                .stream()
                .map(Source::title)
                .toList());
  }

  @Test
  void aSourceComesBackWhole() {
    var kept = source(amara, "A title", Visibility.ORGANIZATION);

    var answer1 = ask(stores -> stores.sources().find(amara, kept.id()));
    assertThat(answer1).hasValue(kept);
  }

  @Test
  void aPrivateSourceIsItsOwnersAndASharedOneTheOrganizations() {
    var mine = source(amara, "Mine", Visibility.PRIVATE);
    var ours = source(amara, "Ours", Visibility.ORGANIZATION);

    assertThat(titles(amara, "")).containsExactly("Mine", "Ours");
    assertThat(titles(ines, "")).containsExactly("Ours");
    assertThat(titles(stranger, "")).isEmpty();
    var answer2 = ask(stores -> stores.sources().find(ines, mine.id()));
    assertThat(answer2).isEmpty();
    var answer3 = ask(stores -> stores.sources().find(stranger, ours.id()));
    assertThat(answer3).isEmpty();
  }

  @Test
  void aMemberOfACollectionFindsWhatIsInItAndNobodyElseDoes() {
    var mine = source(amara, "Mine", Visibility.PRIVATE);
    var team =
        new SourceCollection(
            CollectionId.random(),
            house,
            amara.person(),
            SourceCollection.Kind.TEAM,
            "Team",
            UUID.randomUUID().toString(),
            NOW,
            Set.of());
    use(
        stores -> {
          stores.collections().add(team);
          stores.collections().put(team.id(), List.of(mine.id()), amara.person(), NOW);
        });
    assertThat(titles(ines, "")).isEmpty();

    use(stores -> stores.collections().join(team.id(), ines.person(), NOW));
    assertThat(titles(ines, "")).containsExactly("Mine");
    var answer4 = ask(stores -> stores.collections().of(ines));
    assertThat(answer4).extracting(SourceCollection::name).containsExactly("Team");

    use(stores -> stores.collections().leave(team.id(), ines.person()));
    assertThat(titles(ines, "")).isEmpty();
    var answer5 = ask(stores -> stores.collections().invited(stranger, team.joinCode()));
    assertThat(answer5).isEmpty();
  }

  @Test
  void everyWordMustOccurWhateverItsAccentsOrOrder() {
    source(amara, "Check-ins by text", Visibility.ORGANIZATION);

    assertThat(titles(amara, "sorensen TEXT 2020")).containsExactly("Check-ins by text");
    assertThat(titles(amara, "sorensen 100%")).hasSize(1);
    assertThat(titles(amara, "sorensen unrelated")).isEmpty();
    assertThat(titles(amara, "_____")).hasSize(1);
  }

  @Test
  void whoeverLooksForAMergedSourceFindsWhatItBecame() {
    var gone = source(amara, "Gone", Visibility.ORGANIZATION);
    var kept = source(amara, "Kept", Visibility.ORGANIZATION);
    use(stores -> stores.sources().merge(gone.id(), kept.id()));

    var answer6 = ask(stores -> stores.sources().find(ines, gone.id()));
    assertThat(answer6.map(Source::title)).hasValue("Kept");
    assertThat(titles(amara, "")).containsExactly("Kept");
    var answer7 = ask(stores -> stores.sources().formerIds(kept.id()));
    assertThat(answer7).containsExactly(kept.id(), gone.id());
  }

  @Test
  void aDecisionAboutAPairIsRememberedAndCanBeChanged() {
    var pair = SourcePair.of(SourceId.random(), SourceId.random());
    use(stores -> stores.pairs().decide(pair, SourcePairs.Relation.DIFFERENT, amara.person(), NOW));
    var answer8 = ask(stores -> stores.pairs().decided(List.of(pair.first(), pair.second())));
    assertThat(answer8).containsExactly(pair);
    var answer9 = ask(stores -> stores.pairs().versions(pair.second()));
    assertThat(answer9).isEmpty();

    use(stores -> stores.pairs().decide(pair, SourcePairs.Relation.VERSION, ines.person(), NOW));
    var answer10 = ask(stores -> stores.pairs().versions(pair.second()));
    assertThat(answer10).containsExactly(pair.first());
  }

  @Test
  void sourcesAreFoundByStateAndByWhatWasNotCheckedForLong() {
    var kept = source(amara, "Corrected", Visibility.ORGANIZATION);
    var corrected = new Sources.Query("", Optional.empty(), Optional.of(EditorialState.CORRECTED));
    var retracted = new Sources.Query("", Optional.empty(), Optional.of(EditorialState.RETRACTED));

    var answer11 = ask(stores -> stores.sources().count(amara, corrected));
    assertThat(answer11).isEqualTo(1);
    var answer12 = ask(stores -> stores.sources().count(amara, retracted));
    assertThat(answer12).isZero();
    var answer13 = ask(stores -> stores.sources().uncheckedSince(NOW.plusSeconds(1), 500));
    assertThat(answer13).contains(kept);
    var answer14 = ask(stores -> stores.sources().uncheckedSince(NOW.minusSeconds(1), 500));
    assertThat(answer14).doesNotContain(kept);
  }

  @Test
  void anImportGoesOnWhereItStoppedAndKeepsItsReport() {
    var begun =
        new SourceImport(
            UUID.randomUUID(),
            house,
            amara.person(),
            "library.ris",
            Visibility.PRIVATE,
            SourceImport.State.WAITING,
            "",
            0,
            0,
            List.of(),
            NOW.minusSeconds(1_000_000),
            null);
    var line =
        new SourceImport.Line(
            0,
            3,
            SourceImport.Outcome.REFUSED,
            "",
            Optional.empty(),
            List.of(new Remark(Remark.What.NO_TITLE, "x")));
    use(stores -> stores.imports().add(begun, new byte[] {1, 2}));
    var answer15 = ask(stores -> stores.imports().next());
    assertThat(answer15).hasValue(begun);
    var answer16 = ask(stores -> stores.imports().bytes(begun.id()));
    assertThat(answer16).containsExactly(1, 2);

    use(stores -> stores.imports().goOn(finished(begun), List.of(line)));

    var answer17 = ask(stores -> stores.imports().get(amara, begun.id()));
    assertThat(answer17).isEqualTo(finished(begun));
    var answer18 = ask(stores -> stores.imports().lines(begun.id(), true, 0, 9));
    assertThat(answer18).containsExactly(line);
    var answer19 = ask(stores -> stores.imports().outcomes(begun.id()));
    assertThat(answer19).containsEntry(SourceImport.Outcome.REFUSED, 1);
    var answer20 = ask(stores -> stores.imports().bytes(begun.id()));
    assertThat(answer20).isEmpty();
  }

  private static SourceImport finished(SourceImport begun) {
    return new SourceImport(
        begun.id(),
        begun.organization(),
        begun.person(),
        begun.fileName(),
        begun.visibility(),
        SourceImport.State.FINISHED,
        "ris",
        1,
        1,
        List.of(),
        begun.begunAt(),
        NOW);
  }
}
