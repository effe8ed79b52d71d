package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.preceptor.credit.CertificateAddress;
import org.preceptor.notice.Letter;
import org.preceptor.notice.Outbox;
import org.preceptor.research.SearchFound.Count;
import org.preceptor.research.lucene.MemoryIndex;

/**
 * Whatever people add, hide, remove, share, merge and judge: right afterwards everybody finds what
 * the database lets them read, and learns of nothing else from anything that search says. {@code
 * -Dsearch.steps} says for how long, {@code -Dsearch.seed} which life.
 */
@ParameterizedClass
@EnumSource(Engine.class)
public class SearchVisibilityTest {

  private static final int STEPS = Integer.getInteger("search.steps", 40);
  private static final int ALL = 1_000;
  private static final String RATED = "What is rated";

  @Parameter Engine engine;

  private final Random chance = new Random(Long.getLong("search.seed", 20261123));

  /** What is asked by it changes nothing in the life. */
  private final Random apart = new Random(5);

  private final LibraryLife life = new LibraryLife(chance);
  private SourceIndex index;
  private final Map<Actor, Wiring> desks = new HashMap<>();
  private final List<Letter> letters = new ArrayList<>();
  private final Map<Told, Integer> told = new HashMap<>();

  /** What search can tell somebody by. */
  private enum Told {
    HITS,
    COUNTS,
    LOOSER,
    FACETS,
    RATINGS,
    BLIND,
    SUGGESTIONS,
    SPELLINGS,
    ALIKE,
    ALERTS
  }

  /** One that nothing was ever put into. */
  protected SourceIndex empty() {
    return MemoryIndex.empty();
  }

  private void told(Told by, int times) {
    told.merge(by, times, Integer::sum);
  }

  private <T> T as(Actor actor, Function<Wiring, T> work) {
    var desk = desks.computeIfAbsent(actor, this::desk);
    return desk.inTransaction(() -> work.apply(desk));
  }

  private Wiring desk(Actor actor) {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Outbox.class, letters::add)
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {})
            .with(SourceIndex.class, index)
            .with(CertificateAddress.class, new CertificateAddress("https://research.example"))
            .with(CurrentPerson.class, () -> Optional.of(actor));
    return wiring.with(
        IndexUpkeep.class, new IndexUpkeep(index, wiring.get(FeedIndex.class), List::of));
  }

  @BeforeEach
  void everybodyWantsToHear() {
    index = empty();
    for (var actor : life.people) {
      as(
          actor,
          wiring -> {
            if (actor.equals(life.people.getFirst())) {
              life.begins(wiring);
              wiring.get(IndexUpkeep.class).run();
            }
            return true;
          });
    }
    for (var actor : life.people) {
      as(actor, wiring -> keeps(wiring, "All there is", "secret*"));
      as(actor, wiring -> keeps(wiring, RATED, "-rating:unrated"));
    }
  }

  private static KeepSearches.Saving keeps(Wiring wiring, String name, String typed) {
    return wiring.get(KeepSearches.class).save(name, new SearchTerms(typed, Map.of()), true);
  }

  @Test
  void everybodyFindsWhatTheyMayReadAndLearnsOfNothingElse() {
    for (int step = 0; step < STEPS; step++) {
      var actor = life.any(life.people);
      as(
          actor,
          wiring -> {
            life.goesOn(wiring, actor, visible(wiring, actor));
            return true;
          });
      check(life.any(life.people));
      check(actor);
      checkAlerts();
    }
    life.people.forEach(this::check);
    assertThat(told.keySet()).as("what was tried").containsExactlyInAnyOrder(Told.values());
  }

  /** As the database says, by a rule of its own. */
  private static List<Source> visible(Wiring wiring, Actor actor) {
    var everything = new Sources.Query("", Optional.empty(), Optional.empty());
    return wiring.get(Sources.class).find(actor, everything, 0, ALL);
  }

  private void check(Actor actor) {
    as(
        actor,
        wiring -> {
          var visible = visible(wiring, actor);
          var found = asked(wiring, "");
          checkHits(wiring, found, visible);
          checkLooser(wiring, visible);
          checkFacets(found, visible);
          checkJudgments(wiring, found);
          checkSuggestions(wiring, visible);
          checkSpellings(wiring, visible);
          checkAlike(wiring, visible);
          return true;
        });
  }

  private static SearchFound asked(Wiring wiring, String typed) {
    var answer =
        wiring
            .get(SearchSources.class)
            .find(
                SearchRequest.of(SearchSyntax.read(typed).query(), SearchKind.SOURCE, ALL)
                    .counting(EnumSet.allOf(SearchFacet.class)));
    assertThat(answer.current()).isTrue();
    assertThat(answer.found().complete()).isTrue();
    return answer.found();
  }

  private static Set<String> titles(List<Source> sources) {
    return sources.stream().map(Source::title).collect(Collectors.toSet());
  }

  private static List<String> titles(SearchFound found) {
    return found.hits().stream().map(hit -> hit.title().text()).toList();
  }

  private void checkHits(Wiring wiring, SearchFound found, List<Source> visible) {
    assertThat(found.hits())
        .extracting(SearchHit::id)
        .containsExactlyInAnyOrderElementsOf(
            visible.stream().map(source -> SearchId.of(source.id())).toList());
    assertThat(found.found()).isEqualTo(visible.size());
    var word = life.any(LibraryLife.WORDS);
    var holding = titles(visible).stream().filter(title -> title.contains(word)).toList();
    var some = asked(wiring, word);
    assertThat(titles(some)).containsExactlyInAnyOrderElementsOf(holding);
    assertThat(some.found()).isEqualTo(holding.size());
    told(Told.HITS, found.found());
    told(Told.COUNTS, some.found());
  }

  /** What has two of three words, of which nothing has the third, or else one. */
  private void checkLooser(Wiring wiring, List<Source> visible) {
    var one = LibraryLife.WORDS.get(apart.nextInt(LibraryLife.WORDS.size()));
    var other = LibraryLife.WORDS.get(apart.nextInt(LibraryLife.WORDS.size()));
    var some =
        titles(visible).stream()
            .filter(title -> title.contains(one) || title.contains(other))
            .toList();
    var both = some.stream().filter(title -> title.contains(one) && title.contains(other)).toList();
    var found = asked(wiring, one + " " + other + " zyxwvutsr");
    assertThat(titles(found)).containsExactlyInAnyOrderElementsOf(both.isEmpty() ? some : both);
    assertThat(asked(wiring, one + " " + other + " zyxwvutsr rating:high").hits())
        .extracting(SearchHit::id)
        .isSubsetOf(levels(wiring).keySet());
    told(Told.LOOSER, found.found());
  }

  private void checkFacets(SearchFound found, List<Source> visible) {
    checkFacet(
        found,
        SearchFacet.YEAR,
        visible,
        one -> String.valueOf(one.reference().published().orElseThrow().year()));
    checkFacet(found, SearchFacet.TYPE, visible, one -> one.type().word());
    checkFacet(found, SearchFacet.STATE, visible, one -> one.editorial().state().word());
    told(Told.FACETS, visible.size());
  }

  private static <T> void checkFacet(
      SearchFound found, SearchFacet facet, List<T> all, Function<T, String> value) {
    var counted =
        all.stream().collect(Collectors.groupingBy(value, Collectors.counting())).entrySet();
    assertThat(found.facets().getOrDefault(facet, List.of()))
        .as(facet.word())
        .containsExactlyInAnyOrderElementsOf(
            counted.stream()
                .map(one -> new Count(one.getKey(), one.getValue().intValue()))
                .toList());
  }

  /** What the pages say that show ratings, and of what is rated blind nothing, whoever asks. */
  private void checkJudgments(Wiring wiring, SearchFound found) {
    var levels = levels(wiring);
    for (var hit : found.hits()) {
      assertThat(hit.level()).as(hit.id().toString()).isEqualTo(levels.getOrDefault(hit.id(), ""));
    }
    checkFacet(
        found,
        SearchFacet.RATING,
        found.hits(),
        hit -> levels.getOrDefault(hit.id(), SearchFacet.UNRATED));
    var rated = found.hits().stream().filter(hit -> levels.containsKey(hit.id())).toList();
    assertThat(asked(wiring, "-rating:unrated").hits())
        .extracting(SearchHit::id)
        .containsExactlyInAnyOrderElementsOf(rated.stream().map(SearchHit::id).toList());
    assertThat(asked(wiring, "said:whispered").hits())
        .extracting(SearchHit::id)
        .isSubsetOf(levels.keySet());
    for (var facet : List.of(SearchFacet.RATERS, SearchFacet.FLAW)) {
      var counts = found.facets().getOrDefault(facet, List.of());
      assertThat(counts.stream().mapToInt(Count::count).max().orElse(0))
          .isLessThanOrEqualTo(rated.size());
    }
    told(Told.RATINGS, rated.size());
  }

  private Map<SearchId, String> levels(Wiring wiring) {
    var sources = wiring.get(Sources.class);
    var levels = new HashMap<SearchId, String>();
    wiring.get(Appraisals.class).all(wiring.get(CurrentPerson.class).actor()).stream()
        .filter(one -> one.version() > 0 && life.blind.containsValue(one.source()))
        .forEach(one -> told(Told.BLIND, 1));
    for (var one : wiring.get(SeeRatings.class).all()) {
      if (sources.formerIds(one.source().id()).stream().noneMatch(life.blind::containsValue)) {
        levels.put(SearchId.of(one.source().id()), one.sheet().rating().level().word());
      }
    }
    return levels;
  }

  private void checkSuggestions(Wiring wiring, List<Source> visible) {
    var suggested = wiring.get(SearchSources.class).suggest("secret", ALL);
    assertThat(suggested).containsExactlyInAnyOrderElementsOf(titles(visible));
    told(Told.SUGGESTIONS, suggested.size());
  }

  private void checkSpellings(Wiring wiring, List<Source> visible) {
    var words =
        titles(visible).stream()
            .flatMap(title -> Arrays.stream(title.split(" ", -1)))
            .collect(Collectors.toSet());
    for (var typed : List.of("sekret" + chance.nextInt(STEPS), "burnot", "kinshap", "griev")) {
      var meant = asked(wiring, typed).meant();
      meant.ifPresent(query -> assertThat(words).as(typed).contains(query.toString()));
      meant.ifPresent(query -> told(Told.SPELLINGS, 1));
    }
  }

  private void checkAlike(Wiring wiring, List<Source> visible) {
    var some = life.any(life.sources);
    var alike = wiring.get(SearchSources.class).like(some, ALL);
    assertThat(alike).extracting(hit -> hit.title().text()).isSubsetOf(titles(visible));
    if (visible.stream().noneMatch(one -> one.id().equals(some))) {
      assertThat(alike).isEmpty();
    }
    told(Told.ALIKE, alike.size());
  }

  /** Whom a letter names a source, they may read it at that moment, and know what it was rated. */
  private void checkAlerts() {
    letters.clear();
    var somebody = life.people.getFirst();
    boolean more = true;
    while (more) {
      more = as(somebody, wiring -> wiring.get(TellOfNewSources.class).next());
    }
    for (var actor : life.people) {
      letters.stream()
          .filter(letter -> letter.to().equals(LibraryLife.address(actor)))
          .forEach(letter -> checkLetter(actor, letter));
    }
  }

  private void checkLetter(Actor actor, Letter letter) {
    var named =
        letter.text().lines().filter(line -> line.startsWith("• ")).map(line -> line.substring(2));
    boolean judged = letter.subject().contains(RATED);
    var may =
        as(
            actor,
            wiring -> {
              var levels = levels(wiring);
              return visible(wiring, actor).stream()
                  .filter(one -> !judged || levels.containsKey(SearchId.of(one.id())))
                  .map(Source::title)
                  .collect(Collectors.toSet());
            });
    assertThat(named.toList()).as(letter.subject()).isNotEmpty().isSubsetOf(may);
    told(Told.ALERTS, 1);
  }

  @Test
  void researchIsNotForAdministrators() {
    var agency = life.people.getFirst().organization();
    var everything = SearchRequest.of(SearchQuery.EVERYTHING, SearchKind.SOURCE, ALL);
    for (var question :
        List.<Function<SearchSources, Object>>of(
            search -> search.find(everything),
            search -> search.suggest("sec", 50),
            search -> search.like(SourceId.random(), 50))) {
      assertThatThrownBy(
              () ->
                  as(
                      LibraryLife.actor(agency, Role.ADMINISTRATOR),
                      wiring -> question.apply(wiring.get(SearchSources.class))))
          .isInstanceOf(NotFound.class);
    }
  }

  /** An import of thousands, or an index that is being made, and somebody hides what is in it. */
  @Test
  void whileAnIndexIsBehindTheDatabaseDecides() {
    var actor = life.people.getFirst();
    var colleague = life.people.get(1);
    while (as(colleague, wiring -> visible(wiring, colleague)).size() < 3) {
      as(
          actor,
          wiring -> {
            life.goesOn(wiring, actor, List.of());
            return true;
          });
    }
    var hidden = as(colleague, wiring -> visible(wiring, colleague)).getFirst();
    as(colleague, wiring -> asked(wiring, "").found());
    as(
        actor,
        wiring -> {
          wiring.get(KeepLibrary.class).show(hidden.id(), Visibility.PRIVATE);
          return true;
        });

    var never =
        new IndexUpkeep(MemoryIndex.empty(), desk(colleague).get(FeedIndex.class), List::of);
    var desk = desk(colleague).with(IndexUpkeep.class, never);
    var answer =
        desk.inTransaction(
            () ->
                desk.get(SearchSources.class)
                    .find(
                        SearchRequest.of(SearchQuery.EVERYTHING, SearchKind.SOURCE, ALL)
                            .counting(EnumSet.allOf(SearchFacet.class))));

    assertThat(answer.current()).isFalse();
    assertThat(titles(answer.found()))
        .hasSizeGreaterThanOrEqualTo(2)
        .doesNotContain(hidden.title());
    assertThat(answer.found().found()).isEqualTo(answer.found().hits().size());
    assertThat(answer.found().facets()).isEmpty();
    assertThat(desk.inTransaction(() -> desk.get(SearchSources.class).suggest("secret", ALL)))
        .isEmpty();
  }
}
