package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
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
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.access.yaml.YamlAccess;
import org.preceptor.identity.Organization;
import org.preceptor.identity.Organizations;
import org.preceptor.notice.Outbox;
import org.preceptor.research.SearchFound.Count;
import org.preceptor.research.lucene.MemoryIndex;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

/**
 * Whatever people add, hide, share, merge and judge: right afterwards everybody finds what the
 * database lets them read, and learns of nothing else from anything that search says.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class SearchVisibilityTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final int STEPS = 60;
  private static final AppraisalFraming FRAMING =
      new AppraisalFraming(
          AppraisalFraming.Kind.GUIDANCE,
          AppraisalFraming.Question.POLICY,
          AppraisalFraming.Stakes.SOME,
          "",
          "",
          24);
  private static final List<String> WORDS =
      List.of("grief", "consent", "texting", "burnout", "privacy", "trust", "wages", "kinship");

  @Parameter Engine engine;

  private final Random chance = new Random(20261123);
  private final OrganizationId agency = OrganizationId.random();
  private final OrganizationId school = OrganizationId.random();
  private final List<Actor> people =
      List.of(
          actor(agency, Role.LEARNER),
          actor(agency, Role.LEARNER),
          actor(agency, Role.SUPERVISOR),
          actor(school, Role.LEARNER),
          actor(school, Role.INSTRUCTOR));
  private final Map<OrganizationId, Actor> bystanders =
      Map.of(agency, actor(agency, Role.SUPERVISOR), school, actor(school, Role.SUPERVISOR));
  private final Map<OrganizationId, Actor> administrators =
      Map.of(agency, actor(agency, Role.ADMINISTRATOR), school, actor(school, Role.ADMINISTRATOR));
  private final SourceIndex index = MemoryIndex.empty();
  private final Map<OrganizationId, Checklist> instruments = new HashMap<>();
  private final List<SourceId> sources = new ArrayList<>();
  private final List<CollectionId> collections = new ArrayList<>();
  private final List<Appraisal> begun = new ArrayList<>();
  private final Map<PanelId, SourceId> blind = new HashMap<>();

  private static Actor actor(OrganizationId house, Role role) {
    return new Actor(PersonId.random(), house, Set.of(role));
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Outbox.class, letter -> {})
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {})
            .with(SourceIndex.class, index)
            .with(CurrentPerson.class, () -> Optional.of(actor));
    wiring.with(IndexUpkeep.class, new IndexUpkeep(index, wiring.get(FeedIndex.class), List::of));
    return wiring.inTransaction(() -> work.apply(wiring));
  }

  private void does(Actor actor, Consumer<Wiring> work) {
    as(
        actor,
        wiring -> {
          work.accept(wiring);
          return true;
        });
  }

  @BeforeEach
  void housesHaveInstruments() {
    for (var house : List.of(agency, school)) {
      instruments.put(house, as(bystander(house), wiring -> published(wiring, house)));
    }
    does(people.getFirst(), wiring -> wiring.get(IndexUpkeep.class).run());
  }

  private static Checklist published(Wiring wiring, OrganizationId house) {
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
    return checklists.find(house, "leaflets").orElseThrow();
  }

  @Test
  void everybodyFindsWhatTheyMayReadAndNothingElse() {
    for (int step = 0; step < STEPS; step++) {
      var actor = any(people);
      somethingHappens(actor, step);
      check(any(people));
      check(actor);
      isShutOut(Objects.requireNonNull(administrators.get(actor.organization())));
    }
    people.forEach(this::check);
    boolean waiting =
        as(any(people), wiring -> wiring.get(SourceChanges.class).standing().waiting());
    assertThat(waiting).isFalse();
  }

  private Actor bystander(OrganizationId house) {
    return Objects.requireNonNull(bystanders.get(house));
  }

  private Checklist instrument(OrganizationId house) {
    return Objects.requireNonNull(instruments.get(house));
  }

  private <T> T any(List<T> some) {
    return some.get(chance.nextInt(some.size()));
  }

  private void somethingHappens(Actor actor, int step) {
    var read = visible(actor);
    int what = read.size() < 3 ? 0 : chance.nextInt(10);
    does(
        actor,
        wiring -> {
          switch (what) {
            case 0, 1 -> adds(wiring, step);
            case 2 -> hidesOrShows(wiring, any(read));
            case 3, 4 -> collects(wiring, actor, any(read));
            case 5 -> joinsOrLeaves(wiring, actor);
            case 6 -> merges(wiring, any(read), any(read));
            case 7 -> begins(wiring, actor, any(read));
            default -> finishes(wiring);
          }
        });
  }

  private void adds(Wiring wiring, int step) {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, any(WORDS) + " and " + any(WORDS) + " secret" + step);
    draft.issued(PublicationDate.year(2000 + chance.nextInt(20)));
    var visibility = chance.nextBoolean() ? Visibility.PRIVATE : Visibility.ORGANIZATION;
    var reference = draft.done().found().orElseThrow();
    sources.add(wiring.get(KeepLibrary.class).add(reference, visibility).id());
  }

  private void hidesOrShows(Wiring wiring, Source source) {
    if (wiring.get(KeepLibrary.class).mayChange(source)) {
      wiring.get(KeepLibrary.class).show(source.id(), any(List.of(Visibility.values())));
    }
  }

  private void collects(Wiring wiring, Actor actor, Source source) {
    var keep = wiring.get(KeepCollections.class);
    var mine = keep.all().stream().filter(one -> one.takesFrom(actor)).toList();
    if (mine.isEmpty() || chance.nextInt(4) == 0) {
      collections.add(keep.make(any(List.of(SourceCollection.Kind.values())), "Some"));
    } else if (chance.nextBoolean()) {
      var one = any(mine).id();
      keep.sources(one).stream().findAny().ifPresent(put -> keep.take(one, put.id()));
    } else {
      keep.put(any(mine).id(), source.id());
    }
  }

  private void joinsOrLeaves(Wiring wiring, Actor actor) {
    var port = wiring.get(SourceCollections.class);
    if (collections.isEmpty()) {
      return;
    }
    var id = any(collections);
    if (chance.nextInt(3) > 0) {
      port.join(id, actor.person(), NOON);
    } else {
      port.leave(id, actor.person());
    }
  }

  private void merges(Wiring wiring, Source one, Source other) {
    var keep = wiring.get(KeepLibrary.class);
    if (!one.id().equals(other.id()) && keep.mayChange(one) && keep.mayChange(other)) {
      wiring.get(MergeSources.class).merge(one.id(), other.id(), Set.of());
    }
  }

  /** Alone or in a round with somebody who has begun too. */
  private void begins(Wiring wiring, Actor actor, Source source) {
    var panel = chance.nextBoolean() ? Optional.of(PanelId.random()) : Optional.<PanelId>empty();
    var house =
        people.stream().filter(one -> one.organization().equals(actor.organization())).toList();
    var raters = panel.isEmpty() ? List.of(actor) : house;
    panel.ifPresent(
        id -> {
          wiring.get(AppraisalPanels.class).open(round(id, source, actor, house));
          blind.put(id, source.id());
        });
    for (var rater : raters) {
      var one = appraisal(rater, source.id(), panel);
      wiring.get(Appraisals.class).begin(one);
      begun.add(one);
    }
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
    appraisals.append(
        one.id(),
        new AnswerGiven(
            item.id(), chance.nextBoolean() ? Answer.YES : Answer.NO, "whispered", true, at));
    appraisals.append(
        one.id(),
        new AppraisalTurn(
            chance.nextInt(4) == 0 ? AppraisalTurn.Kind.REOPENED : AppraisalTurn.Kind.FINISHED,
            "",
            at));
    one.panel().ifPresent(id -> unblindsWhenAllAreDone(wiring, id));
  }

  private void unblindsWhenAllAreDone(Wiring wiring, PanelId id) {
    var panels = wiring.get(AppraisalPanels.class);
    if (panels.get(id).isDone(wiring.get(Appraisals.class).of(id))) {
      panels.unblind(id, NOON.plusSeconds(1_200));
      blind.remove(id);
    }
  }

  /** As the database says, by a rule of its own. */
  private List<Source> visible(Actor actor) {
    return as(
        actor,
        wiring ->
            wiring
                .get(Sources.class)
                .find(actor, new Sources.Query("", Optional.empty(), Optional.empty()), 0, 1_000));
  }

  /** Research is not for administrators. */
  private void isShutOut(Actor actor) {
    var everything = SearchRequest.of(SearchQuery.EVERYTHING, SearchKind.SOURCE, 1_000);
    var some = any(sources);
    for (var question :
        List.<Function<SearchSources, Object>>of(
            search -> search.find(everything),
            search -> search.suggest("sec", 50),
            search -> search.like(some, 50))) {
      assertThatThrownBy(() -> as(actor, wiring -> question.apply(wiring.get(SearchSources.class))))
          .isInstanceOf(NotFound.class);
    }
  }

  private void check(Actor actor) {
    var visible = visible(actor);
    var titles = visible.stream().map(Source::title).collect(Collectors.toSet());
    var found = asked(actor, "");
    assertThat(found.complete()).isTrue();
    assertThat(found.hits())
        .extracting(SearchHit::id)
        .containsExactlyInAnyOrderElementsOf(
            visible.stream().map(source -> SearchId.of(source.id())).toList());
    assertThat(found.found()).isEqualTo(visible.size());
    assertThat(found.facets().getOrDefault(SearchFacet.YEAR, List.of()))
        .containsExactlyInAnyOrderElementsOf(years(visible));
    checkJudgments(actor, found, visible);
    checkWords(actor, titles);
  }

  private static List<Count> years(List<Source> visible) {
    return visible.stream()
        .map(source -> source.reference().published().orElseThrow().year())
        .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> new Count(String.valueOf(one.getKey()), one.getValue().intValue()))
        .toList();
  }

  private SearchFound asked(Actor actor, String typed) {
    var request =
        SearchRequest.of(SearchSyntax.read(typed).query(), SearchKind.SOURCE, 1_000)
            .counting(EnumSet.allOf(SearchFacet.class));
    var answer = as(actor, wiring -> wiring.get(SearchSources.class).find(request));
    assertThat(answer.current()).isTrue();
    return answer.found();
  }

  /** What somebody sees who has rated nothing, and nothing for who may read no appraisal. */
  private void checkJudgments(Actor actor, SearchFound found, List<Source> visible) {
    var reads = new YamlAccess().read();
    boolean may = reads.allowsSome(actor, Verb.READ, Thing.APPRAISAL);
    var levels = may ? levels(actor) : Map.<SourceId, String>of();
    for (var hit : found.hits()) {
      var rated = levels.getOrDefault(SourceId.of(hit.id().key()), "");
      assertThat(hit.level()).as(hit.id().toString()).isEqualTo(rated);
    }
    var whispered = asked(actor, "whispered").found();
    var low = asked(actor, "-rating:unrated").found();
    var rated = found.hits().stream().filter(hit -> !hit.level().isEmpty()).count();
    assertThat((long) whispered).isLessThanOrEqualTo(rated);
    assertThat((long) low).isEqualTo(rated);
    assertThat(found.facets().containsKey(SearchFacet.RATING)).isEqualTo(may && !visible.isEmpty());
  }

  /** What the pages say who show ratings, which ask the database; of a blind round nothing. */
  private Map<SourceId, String> levels(Actor actor) {
    return as(
        actor,
        wiring -> {
          var sources = wiring.get(Sources.class);
          return wiring.get(SeeRatings.class).all().stream()
              .filter(
                  one ->
                      sources.formerIds(one.source().id()).stream().noneMatch(blind::containsValue))
              .collect(
                  Collectors.toMap(
                      one -> one.source().id(), one -> one.sheet().rating().level().word()));
        });
  }

  private void checkWords(Actor actor, Set<String> titles) {
    var word = any(WORDS);
    var words = titles.stream().flatMap(title -> Arrays.stream(title.split(" ", -1))).toList();
    as(
        actor,
        wiring -> {
          var search = wiring.get(SearchSources.class);
          assertThat(search.suggest(word.substring(0, 3), 50)).isSubsetOf(titles);
          var some = any(sources);
          assertThat(search.like(some, 50))
              .extracting(hit -> hit.title().text())
              .isSubsetOf(titles);
          return true;
        });
    var meant = asked(actor, "secrett" + chance.nextInt(STEPS)).meant();
    meant.ifPresent(query -> assertThat(words).contains(query.toString()));
    assertThat(asked(actor, "secret" + chance.nextInt(STEPS)).hits())
        .extracting(hit -> hit.title().text())
        .isSubsetOf(titles);
  }
}
