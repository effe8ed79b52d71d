package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.research.SearchDocuments.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.research.SearchFound.Count;

/** What every index keeps to, wherever it stands. */
public abstract class SourceIndexContract {

  protected static final Sight HOUSE = new Sight(Set.of("house a"), true);
  protected static final Sight WITHOUT_JUDGMENTS = new Sight(Set.of("house a"), false);
  protected static final Sight ELSEWHERE = new Sight(Set.of("house b"), true);

  protected SourceIndex index;
  private long position;

  protected abstract SourceIndex empty();

  /** The same after a stop, what was kept still there. */
  protected abstract SourceIndex restarted();

  @BeforeEach
  void fill() {
    index = empty();
    index.replace(List.<SearchDocument>of().iterator(), at(0));
  }

  private void put(SearchDocuments... some) {
    index.apply(
        Arrays.stream(some).map(SearchDocuments::done).toList(),
        List.of(),
        at(position),
        at(++position));
  }

  protected static IndexPosition at(long number) {
    return new IndexPosition("test", number);
  }

  private static SearchRequest asked(String typed) {
    return SearchRequest.of(SearchSyntax.read(typed).query(), SearchKind.SOURCE, 50);
  }

  private List<String> found(String typed) {
    return found(typed, HOUSE);
  }

  private List<String> found(String typed, Sight sight) {
    return keys(index.find(asked(typed), sight));
  }

  private static List<String> keys(SearchFound found) {
    assertThat(found.complete()).isTrue();
    return found.hits().stream().map(hit -> hit.id().key()).toList();
  }

  @Test
  void everyWordMustOccurAnywhereInADocument() {
    put(
        source("a").title("Texting with clients").text("Consent before the first message"),
        source("b").title("Texting without it"),
        source("c").title("Consent").names("Ada Texting"));

    assertThat(found("consent texting")).containsExactlyInAnyOrder("a", "c");
    assertThat(found("consent -clients")).containsExactly("c");
    assertThat(found("nothing")).isEmpty();
  }

  @Test
  void aWordInTheTitleWeighsMoreThanOneInTheAbstract() {
    put(
        source("abstract").title("Of something else").text("telehealth among much besides"),
        source("title").title("Telehealth for something").text("much besides and more"));

    assertThat(found("telehealth")).containsExactly("title", "abstract");
  }

  @Test
  void wordFormsOfALanguageAreBroughtTogether() {
    put(
        source("en").title("Boundaries of supervisors"),
        source("fr").language("fr").title("L’évaluation des travailleurs sociaux"),
        source("es").language("es").title("Las niñas y los servicios sociales"),
        source("de").language("de").title("Die Straße der Beratung"));

    assertThat(found("supervisor boundary")).containsExactly("en");
    assertThat(found("evaluation travailleur")).containsExactly("fr");
    assertThat(found("l'évaluation du travailleur social")).containsExactly("fr");
    assertThat(found("niña servicio")).containsExactly("es");
    assertThat(found("strasse")).containsExactly("de");
  }

  @Test
  void smallWordsCountOnlyWhereThereAreNoOthers() {
    put(source("a").title("The ethics of it"), source("b").title("Ethics alone"));

    assertThat(found("the ethics of")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("\"ethics of it\"")).containsExactly("a");
    assertThat(found("of the")).containsExactly("a");
  }

  @Test
  void formsAndSpellingsOfAnEnglishWordAreOne() {
    put(
        source("a").title("Suicidal behaviour of a child, randomised"),
        source("b").title("Suicide, behavioral; children in randomized trials"),
        source("c").title("Tele-health and COVID-19: a meta-analysis of the PHQ-9"),
        source("d").title("Telehealth, covid19, metaanalysis, PHQ9"));

    for (var typed :
        List.of("suicide", "suicidal", "child", "children", "randomized behavior", "randomised")) {
      assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("a", "b");
    }
    for (var typed :
        List.of(
            "telehealth",
            "tele-health",
            "covid",
            "covid19",
            "covid-19",
            "PHQ9",
            "phq-9 analysis",
            "metaanalysis",
            "meta analysis",
            "\"tele-health\" covid19*")) {
      assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("c", "d");
    }
  }

  @Test
  void aNumberMayBeTheYearOfTheWork() {
    put(
        source("a").title("On measures").names("Kurt Kroenke").year(2001),
        source("b").title("On measures of 2001").names("Kurt Kroenke").year(2010),
        source("c").title("On measures").names("Ada Park").year(2001));

    assertThat(found("Kroenke 2001")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("Kroenke (2001a)")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("2001")).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(found("\"2001\"")).containsExactly("b");
    assertThat(found("measures -2001")).isEmpty();
    assertThat(found("Kroenke 2002")).isEmpty();
  }

  @Test
  void aWorkIsFoundAsItIsCited() {
    put(
        source("a").title("Trust").names("Lucía Ortega; Pim Cuijpers").year(2019),
        source("b").title("Trust as such").names("Maria Ortega; Lee Park").year(2019),
        source("c")
            .title("The PHQ-9: Validity of a brief depression severity measure")
            .names("Kurt Kroenke; Robert L. Spitzer; Janet B. W. Williams")
            .in("Journal of General Internal Medicine")
            .year(2001)
            .identifiers("10.1046/j.1525-1497.2001.016009606.x"),
        source("d").title("Vitamin D and hepatitis C").names("Carl Dorn"));

    for (var typed :
        List.of(
            "Ortega, L.",
            "Ortega L",
            "L Ortega",
            "l. ortega",
            "author:\"Ortega Lucia\"",
            "author:\"Lucia Ortega\"",
            "author:\"Ortega, L.\"",
            "Cuijpers, P.",
            "Cuijpers et al.",
            "Ortega & Cuijpers, 2019",
            "author:ortega author:L")) {
      assertThat(found(typed)).as(typed).containsExactly("a");
    }
    for (var typed :
        List.of(
            "Kroenke, Spitzer & Williams (2001)",
            "Kroenke et al.",
            "Spitzer RL",
            "Williams, J.B.W.",
            "Kroenke, K., Spitzer, R. L., & Williams, J. B. W. (2001)")) {
      assertThat(found(typed)).as(typed).containsExactly("c");
    }
    assertThat(found("Ortega, M.")).containsExactly("b");
    assertThat(found("Park, M.")).isEmpty();
    assertThat(found("Ortega, X.")).isEmpty();
    assertThat(found("vitamin D")).containsExactly("d");
    assertThat(found("hepatitis C")).containsExactly("d");
    assertThat(found("vitamin C D")).containsExactly("d");
    assertThat(found("vitamin L")).isEmpty();
  }

  @Test
  void aDoiIsFoundAsItIsPrintedAndByItsBeginning() {
    put(
        source("a").title("One").identifiers("10.5555/st3.0003"),
        source("b").title("Two").identifiers("10.5555/xy.1"),
        source("c").title("Three").identifiers("10.55556/st3.0003"));

    assertThat(found("DOI 10.5555/st3.0003")).containsExactly("a");
    assertThat(found("doi: 10.5555/ST3.0003.")).containsExactly("a");
    assertThat(found("10.5555")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("doi:10.5555/st*")).containsExactly("a");
    assertThat(found("-10.5555/*")).containsExactly("c");
  }

  /** What {@link SearchQuery#looser} says, and never more than the sight opens. */
  @Test
  void mostOfTheWordsAreEnoughWhereThatIsAskedFor() {
    put(
        source("a").title("Texting with clients").text("minors"),
        source("b").title("Texting with friends").with(SearchFacet.RATING, "high"),
        source("c").title("Texting clients about money").locks("house b"),
        source("d").title("Clients who text").with(SearchFacet.RATING, "high"));

    assertThat(found("is texting clients ok?")).isEmpty();
    assertThat(looser("is texting clients ok?")).containsExactlyInAnyOrder("a", "d");
    assertThat(looser("is texting clients ok? -minors")).containsExactly("d");
    assertThat(looser("is texting clients ok? rating:high")).containsExactly("d");
    var some = SearchSyntax.read("is texting money ok?").query().looser().getLast();
    assertThat(keys(index.find(SearchRequest.of(some, SearchKind.SOURCE, 50), HOUSE)))
        .containsExactlyInAnyOrder("a", "b", "d");
    assertThat(
            keys(
                index.find(
                    SearchRequest.of(
                        SearchSyntax.read("is texting clients ok? -rating:high")
                            .query()
                            .looser()
                            .getFirst(),
                        SearchKind.SOURCE,
                        50),
                    WITHOUT_JUDGMENTS)))
        .isEmpty();
  }

  private List<String> looser(String typed) {
    var query = SearchSyntax.read(typed).query().looser().getFirst();
    return keys(index.find(SearchRequest.of(query, SearchKind.SOURCE, 50), HOUSE));
  }

  @Test
  void fieldsAreAskedByName() {
    put(
        source("a")
            .title("On trust")
            .names("Zoë Ortega")
            .in("Clinical Practice")
            .keywords("privacy")
            .year(2019)
            .identifiers("10.5555/abc", "pmid:123"),
        source("b").title("Ortega on privacy").names("Lee Park").year(2022));

    assertThat(found("author:ortega")).containsExactly("a");
    assertThat(found("title:ortega")).containsExactly("b");
    assertThat(found("keyword:privacy")).containsExactly("a");
    assertThat(found("in:clinical")).containsExactly("a");
    assertThat(found("year:2020..")).containsExactly("b");
    assertThat(found("year:..2021")).containsExactly("a");
    assertThat(found("doi:10.5555/ABC")).containsExactly("a");
    assertThat(found("https://doi.org/10.5555/abc")).containsExactly("a");
    assertThat(found("pmid:123")).containsExactly("a");
    assertThat(found("author:park OR year:2019")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aBeginningFindsWordsThatGoOn() {
    put(source("a").title("Telesupervision"), source("b").title("Television"));

    assertThat(found("telesup*")).containsExactly("a");
    assertThat(found("tele*")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void judgmentsAreFoundAndCountedByThoseWhoMayKnowThem() {
    put(
        source("low")
            .said("No funding is named anywhere")
            .with(SearchFacet.RATING, "low")
            .with(SearchFacet.FLAW, "authorship"),
        source("high").with(SearchFacet.RATING, "high"),
        source("new"));

    assertThat(found("rating:low")).containsExactly("low");
    assertThat(found("flaw:authorship funding")).containsExactly("low");
    assertThat(found("rating:low,high")).containsExactlyInAnyOrder("low", "high");
    for (var typed : List.of("rating:low", "said:funding", "funding", "-rating:high")) {
      assertThat(found(typed, WITHOUT_JUDGMENTS)).as(typed).isEmpty();
    }
    var everything = asked("").counting(EnumSet.allOf(SearchFacet.class));
    assertThat(index.find(everything, HOUSE).facets().get(SearchFacet.RATING))
        .containsExactlyInAnyOrder(
            new Count("low", 1), new Count("high", 1), new Count("unrated", 1));
    var blind = index.find(everything, WITHOUT_JUDGMENTS);
    assertThat(blind.facets()).doesNotContainKey(SearchFacet.RATING);
    assertThat(blind.hits()).hasSize(3).allMatch(hit -> hit.level().isEmpty());
    assertThat(
            keys(
                index.find(
                    asked("").narrowedTo(SearchFacet.RATING, Set.of("low")), WITHOUT_JUDGMENTS)))
        .isEmpty();
  }

  @Test
  void aFacetIsCountedWithoutWhatItIsNarrowedTo() {
    put(
        source("a").year(2020).with(SearchFacet.TYPE, "book"),
        source("b").year(2020).with(SearchFacet.TYPE, "article"),
        source("c").year(2021).with(SearchFacet.TYPE, "book"));
    var narrowed =
        asked("")
            .narrowedTo(SearchFacet.TYPE, Set.of("book"))
            .counting(Set.of(SearchFacet.TYPE, SearchFacet.YEAR));

    var found = index.find(narrowed, HOUSE);

    assertThat(keys(found)).containsExactly("a", "c");
    assertThat(found.facets().get(SearchFacet.TYPE))
        .containsExactlyInAnyOrder(new Count("book", 2), new Count("article", 1));
    assertThat(found.facets().get(SearchFacet.YEAR))
        .containsExactlyInAnyOrder(new Count("2020", 1), new Count("2021", 1));
  }

  @Test
  void whatWasAskedForIsMarked() {
    put(
        source("a")
            .title("Consent to texting")
            .text("Before anything else. Nobody had consented to it. And so on."));

    var hit = index.find(asked("consent"), HOUSE).hits().getFirst();

    assertThat(hit.title().text()).isEqualTo("Consent to texting");
    assertThat(hit.title().words()).containsExactly("Consent");
    assertThat(hit.passage().words()).containsExactly("consented");
  }

  @Test
  void nobodyLearnsOfWhatTheirSightDoesNotOpen() {
    put(
        source("ours").title("Confidentiality online").text("About the same thing"),
        source("theirs").locks("house b").title("Confidentiality offline").text("The same thing"),
        source("shared").locks("house b", "house a").title("Confidentiality as such"));

    assertThat(found("confidentiality")).containsExactlyInAnyOrder("ours", "shared");
    assertThat(found("offline")).isEmpty();
    assertThat(index.suggest("conf", HOUSE, 5)).doesNotContain("Confidentiality offline");
    assertThat(index.like(id("theirs"), HOUSE, 5)).isEmpty();
    assertThat(index.like(id("ours"), HOUSE, 5))
        .extracting(hit -> hit.id().key())
        .doesNotContain("theirs");
    assertThat(index.find(asked("offlyne"), HOUSE).meant()).isEmpty();
    assertThat(index.find(asked("offlyne"), ELSEWHERE).meant()).isPresent();
    assertThat(found("confidentiality", new Sight(Set.of(), true))).isEmpty();
  }

  private static SearchId id(String key) {
    return new SearchId(SearchKind.SOURCE, key);
  }

  @Test
  void anotherSpellingIsMeantOnlyWhereItFindsSomething() {
    put(source("a").title("Adolescents and grief"), source("b").title("Supervision"));

    assertThat(index.find(asked("adolescants grief"), HOUSE).meant())
        .hasValueSatisfying(meant -> assertThat(meant).hasToString("adolescents grief"));
    assertThat(index.find(asked("adolescants suprevision"), HOUSE).meant()).isEmpty();
    assertThat(index.find(asked("grief"), HOUSE).meant()).isEmpty();
  }

  @Test
  void aQueryOfSeveralMisspeltWordsIsPutRightAsAWhole() {
    put(
        source("a").title("Suicide prevention in schools"),
        source("b").title("Suicidal ideation, and when"),
        SearchDocuments.of(SearchKind.STANDARD, "2.10").locks("all standard").title("Texting"),
        SearchDocuments.of(SearchKind.STANDARD, "2.11").locks("all standard").title("A woman"),
        SearchDocuments.of(SearchKind.STANDARD, "9.99").locks("nobody").title("Hidden"));
    var sight = new Sight(Set.of("house a", "all standard"), true);

    assertThat(index.find(asked("sucidal prevension"), HOUSE).meant())
        .hasValueSatisfying(meant -> assertThat(meant).hasToString("suicidal prevention"));
    assertThat(index.find(asked("texing"), sight).meant())
        .hasValueSatisfying(meant -> assertThat(meant).hasToString("texting"));
    assertThat(index.find(asked("texing"), HOUSE).meant()).isEmpty();
    assertThat(index.find(asked("hiden"), sight).meant()).isEmpty();
    assertThat(index.find(asked("women"), sight).meant()).isEmpty();
  }

  @Test
  void peopleAndKeywordsAreSuggestedToo() {
    put(
        source("a").title("Trust").names("Lucía Ortega; Pim Cuijpers").keywords("Orthopedics"),
        source("b").title("Ordinary trust").names("Lucía Ortega"),
        source("c").locks("house b").title("Hidden").names("Otto Orban").keywords("orchids"));

    assertThat(index.suggest("or", HOUSE, 8))
        .containsExactly("Lucía Ortega", "Orthopedics", "Ordinary trust");
    assertThat(index.suggest("luc ort", HOUSE, 8)).containsExactly("Lucía Ortega");
    assertThat(index.suggest("author:or", HOUSE, 8)).containsExactly("author:Ortega");
    assertThat(index.suggest("author:\"lucia or", HOUSE, 8))
        .containsExactly("author:\"Lucía Ortega\"");
    assertThat(index.suggest("pim ort", HOUSE, 8)).isEmpty();
  }

  @Test
  void oneCommonWordMakesNothingAlike() {
    put(
        source("a").title("Safety plans and care").text("Care after an attempt"),
        source("b").title("Trauma informed care").text("What care can be"),
        source("c").title("Safety plans at discharge").text("After an attempt"));

    assertThat(index.like(id("a"), HOUSE, 5))
        .extracting(hit -> hit.id().key())
        .containsExactly("c");
    assertThat(index.like(id("b"), HOUSE, 5)).isEmpty();
  }

  @Test
  void titlesAreSuggestedByTheBeginningsOfTheirWords() {
    put(
        source("a").title("L’évaluation à distance"),
        source("b").title("Evaluating teams from a distance"),
        source("c").title("Teams"));

    assertThat(index.suggest("eval dist", HOUSE, 5))
        .containsExactlyInAnyOrder("L’évaluation à distance", "Evaluating teams from a distance");
    assertThat(index.suggest("  ", HOUSE, 5)).isEmpty();
  }

  @Test
  void whatIsAlikeIsFoundAndNotItself() {
    put(
        source("a").title("Burnout of social workers in hospitals"),
        source("b").title("Burnout among hospital social workers"),
        source("c").title("Something about gardens"));

    assertThat(index.like(id("a"), HOUSE, 5))
        .extracting(hit -> hit.id().key())
        .containsExactly("b");
  }

  @Test
  void anAnswerIsGivenInPartsAndInTheOrderAskedFor() {
    put(
        IntStream.range(0, 30)
            .mapToObj(n -> source("s" + n).title("Title %02d".formatted(n)).year(1990 + n))
            .toArray(SearchDocuments[]::new));

    var part = index.find(asked("title").ordered(SearchRequest.Order.NEWEST).part(10, 5), HOUSE);

    assertThat(keys(part)).containsExactly("s19", "s18", "s17", "s16", "s15");
    assertThat(part.found()).isEqualTo(30);
    assertThat(keys(index.find(asked("").part(0, 2), HOUSE))).containsExactly("s0", "s1");
    assertThat(keys(index.find(asked("").part(5_000, 5), HOUSE))).isEmpty();
  }

  @Test
  void whatCameLastStandsFirstWhereThatIsAskedFor() {
    put(
        source("a").title("Title A").added(20),
        source("b").title("Title B").added(1_700_000_000),
        source("c").title("Title C").added(3));

    var found = index.find(asked("title").ordered(SearchRequest.Order.ADDED), HOUSE);

    assertThat(keys(found)).containsExactly("b", "a", "c");
  }

  /** Issue 4: of 520 the right one stood on the third page. */
  @Test
  void theTitleThatWasTypedStandsFirstAndADoiFindsItsSourceAlone() {
    put(
        IntStream.range(0, 120)
            .mapToObj(
                n ->
                    source("s" + n)
                        .title("Text messages in rural practice, study " + n)
                        .text(
                            "A study of 8 counties and 18 agencies, with 8 visits in study "
                                + (n % 9))
                        .identifiers("10.5555/lib." + n))
            .toArray(SearchDocuments[]::new));

    assertThat(found("study 8")).first().isEqualTo("s8");
    assertThat(found("\"study 8\"")).first().isEqualTo("s8");
    assertThat(found("Text messages in rural practice, study 8")).first().isEqualTo("s8");
    assertThat(found("10.5555/lib.8")).containsExactly("s8");
    assertThat(found("https://doi.org/10.5555/LIB.8")).containsExactly("s8");
  }

  @Test
  void aChangeReplacesAndWhatIsGoneIsNotFound() {
    put(source("a").title("Before"), source("b").title("Before"));

    index.apply(
        List.of(source("a").title("After").done()), List.of(id("b")), at(position), at(++position));

    assertThat(found("before")).isEmpty();
    assertThat(found("after")).containsExactly("a");
  }

  @Test
  void theLastChangeIsKnownAfterAStop() {
    put(source("a").title("Kept"));
    index.keep();
    assertThat(index.position()).isEqualTo(Optional.of(at(position)));

    index = restarted();

    assertThat(index.position()).isEqualTo(Optional.of(at(position)));
    assertThat(found("kept")).containsExactly("a");
  }

  @Test
  void aNewIndexTakesThePlaceOfTheOld() {
    put(source("a").title("Old"));

    index.replace(List.of(source("b").title("New").done()).iterator(), at(7));

    assertThat(found("old")).isEmpty();
    assertThat(found("new")).containsExactly("b");
    assertThat(index.position()).isEqualTo(Optional.of(at(7)));
    index = restarted();
    assertThat(found("new")).containsExactly("b");
  }

  @Test
  void otherKindsAreFoundApart() {
    put(
        source("a").title("Competence"),
        SearchDocuments.of(SearchKind.STANDARD, "2.06").locks("all standard").title("Competence"));
    var sight = new Sight(Set.of("house a", "all standard"), true);

    assertThat(found("competence", sight)).containsExactly("a");
    var standards =
        SearchRequest.of(SearchSyntax.read("competence").query(), SearchKind.STANDARD, 5);
    assertThat(keys(index.find(standards, sight))).containsExactly("2.06");
    assertThat(keys(index.find(standards, HOUSE))).isEmpty();
  }
}
