package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.research.Contributor.Role;

class ReferenceFormatsTest {

  private static final Path HOSTILE = Path.of("src/test/resources/research/hostile");

  private static final Duration LONGEST = Duration.ofSeconds(2);

  static Stream<String> hostile() throws IOException {
    return Files.readAllLines(HOSTILE.resolve("expected.txt")).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void aHostileOrBrokenFileGetsAReportThatSaysWhatIsWrong(String expected) throws IOException {
    var name = expected.split(" ", -1)[0];
    var reading = assertTimeout(LONGEST, () -> Formats.file("hostile/" + name));
    var said =
        Stream.concat(
                reading.remarks().stream(),
                reading.records().stream().flatMap(one -> one.remarks().stream()))
            .map(remark -> remark.what().word())
            .toList();

    assertThat(said).contains(expected.split(" ", -1)[1]);
    assertThat(reading.records()).allSatisfy(one -> assertThat(one.line()).isPositive());
  }

  @Test
  void everyHostileFileIsExpectedToSaySomething() throws IOException {
    try (var files = Files.list(HOSTILE)) {
      assertThat(hostile().count()).isGreaterThanOrEqualTo(60).isEqualTo(files.count() - 1);
    }
  }

  /** What is dangerous only where there is much of it; each of half a million characters. */
  static Stream<Arguments> enormous() {
    return Stream.of(
        arguments("braces", "@article{a, title={" + "{".repeat(500_000)),
        arguments("entries never closed", "@article{a,\n".repeat(41_000)),
        arguments("strings of strings", "@string{a = b # c}\n".repeat(26_000)),
        arguments("records without a title", "TY  - JOUR\nER  - \n".repeat(27_000)),
        arguments("a record without an end", "TY  - JOUR\n" + "AU  - A, B\n".repeat(45_000)),
        arguments("one field again and again", "TY  - JOUR\n" + "XX  - abc\n".repeat(50_000)),
        arguments("titles in different words", "TY  - JOUR\n" + numbered("TI  - a%d\n", 50_000)),
        arguments("a line", "TY  - JOUR\nTI  - " + "a ".repeat(250_000) + "\nER  - \n"),
        arguments("lists in lists", "[".repeat(500_000)),
        arguments("objects in objects", "[" + "{\"title\":".repeat(55_000)),
        arguments("elements in elements", "<PubmedArticleSet>" + "<a>".repeat(160_000)),
        arguments("an attribute", "<article a=\"" + "a".repeat(500_000) + "\"/>"),
        arguments("wrapped lines", "PMID- 1\nTI  - A\n" + "      a\n".repeat(62_000)),
        arguments("blank lines", "\n".repeat(500_000)));
  }

  private static String numbered(String line, int many) {
    return IntStream.range(0, many).mapToObj(line::formatted).collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enormous")
  void whatIsEnormousIsReportedAsSoon(String what, String text) {
    var reading = assertTimeoutPreemptively(LONGEST, () -> Formats.all().read(text));

    var said =
        Stream.concat(
            reading.remarks().stream(),
            reading.records().stream().flatMap(one -> one.remarks().stream()));
    assertThat(said).as(what).isNotEmpty();
  }

  private static Reference withoutKey(Reference reference) {
    var extras = new LinkedHashMap<>(reference.extras());
    extras
        .keySet()
        .removeAll(List.of("citation-key", "bibtex-title", "id", "edition-number", "accessed"));
    var texts = new EnumMap<Field, String>(reference.texts());
    return new Reference(
        reference.type(),
        reference.contributors(),
        texts,
        reference.keywords(),
        reference.issued(),
        null,
        reference.notices(),
        extras);
  }

  @ParameterizedTest
  @ValueSource(strings = {"library.ris", "library.csl.json"})
  void oneLibraryInAnotherFormatGivesTheSameRecords(String file) throws IOException {
    var bibtex = Formats.file("library/library.bib").references();

    assertThat(Formats.file("library/" + file).references())
        .hasSize(3)
        .usingElementComparator((one, other) -> one.isTheSameAs(other) ? 0 : 1)
        .isEqualTo(bibtex);
  }

  /** Crossref has no citation keys, no editions of that name and no days of access. */
  @Test
  void theSameLibraryFromCrossrefGivesTheSameRecords() throws IOException {
    var bibtex = Formats.file("library/library.bib").references();
    var crossref = Formats.file("library/library.crossref.json").references();

    assertThat(
            crossref.stream()
                .map(ReferenceFormatsTest::withoutKey)
                .map(one -> one.with(Map.of(Field.EDITION, ""))))
        .isEqualTo(
            bibtex.stream()
                .map(ReferenceFormatsTest::withoutKey)
                .map(one -> one.with(Map.of(Field.EDITION, "")))
                .toList());
  }

  private static Reference everything() {
    var draft = new ReferenceDraft(1);
    draft.type(SourceType.CHAPTER);
    for (var field : Field.values()) {
      draft.put(
          field,
          switch (field) {
            case DOI -> "10.5555/everything";
            case PMID -> "12345";
            case ISBN -> "9780306406157";
            case ISSN -> "1234-5679";
            case URL -> "https://example.org/a?b=c&d=%7Be%7D";
            case LANGUAGE -> "fr";
            case PAGES -> "12-34";
            default -> "Één " + field.word() + " & 100% of {it}, #1_a ~ $5 ^ \\ “so”";
          });
    }
    draft.contributor(Contributor.person(Role.AUTHOR, "van der Berg", "Jan"));
    draft.contributor(new Contributor(Role.AUTHOR, "King", "Martin L.", "Jr.", false));
    draft.contributor(Contributor.person(Role.AUTHOR, "Plato", ""));
    draft.contributor(Contributor.organization(Role.AUTHOR, "Care, Inc. and Sons"));
    draft.contributor(Contributor.person(Role.EDITOR, "Nguyễn", "Thảo"));
    draft.contributor(Contributor.person(Role.TRANSLATOR, "Okonkwo", "Amara"));
    draft.keyword("care, at a distance");
    draft.keyword("ethics");
    draft.issued(new PublicationDate(2020, 2, 29));
    draft.accessed(new PublicationDate(2021, 11, 1));
    draft.notice(
        new Notice(Notice.Kind.RETRACTION, Notice.Origin.CROSSREF, "10.5555/notice", "2022-03"));
    draft.notice(new Notice(Notice.Kind.CORRECTION, Notice.Origin.PUBMED, "", ""));
    draft.keep("citation-key", "berg2020");
    draft.keep("mood of the day", "good: very");
    return draft.done().found().orElseThrow();
  }

  static Stream<ReferenceWriter> writers() {
    return Formats.writers().stream();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void aRoundTripLosesNothing(ReferenceWriter writer) {
    var library = List.of(everything());

    var again = Formats.all().read(writer.write(library).getBytes(StandardCharsets.UTF_8));

    assertThat(again.format()).hasValue(writer.format());
    assertThat(again.references()).isEqualTo(library);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverStandsInAReferenceComesBackFromEachFormat(long seed) {
    var random = new RandomReferences(seed);
    var library = Stream.generate(random::next).limit(5).toList();

    for (var writer : Formats.writers()) {
      var again = Formats.all().read(writer.write(library)).references();
      assertThat(again).as("%s", writer.format()).hasSameSizeAs(library);
      for (int i = 0; i < library.size(); i++) {
        var one = library.get(i);
        var same = again.get(i);
        assertThat(
                ReferenceChange.between(one, same).stream()
                    .filter(c -> !c.part().matches("kept:(citation-key|bibtex-title)")))
            .as("%s", writer.format())
            .isEmpty();
        assertThat(same.isTheSameAs(one)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void aLibraryThatCameInGoesOutWhole(ReferenceWriter writer) throws IOException {
    var library = Formats.file("library/library.bib").references();

    assertThat(Formats.all().read(writer.write(library)).references()).isEqualTo(library);
  }

  /** Formats that need a key for each reference make one up, which says nothing of the work. */
  @ParameterizedTest
  @MethodSource("writers")
  void aReferenceWithoutAKeyComesBackTheSame(ReferenceWriter writer) {
    var draft = new ReferenceDraft(1);
    draft.put(Field.TITLE, "A title");
    var reference = draft.done().found().orElseThrow();

    assertThat(Formats.all().read(writer.write(List.of(reference))).references())
        .singleElement()
        .satisfies(again -> assertThat(again.isTheSameAs(reference)).isTrue());
  }

  @Test
  void aReferenceThatIsPastedWithoutAnyLineEndIsRead() {
    var pasted =
        "@article{a, title={Na\\\"{\\i}ve caf\\'e \\ss}, author={M{\\\"u}ller, J{\\\"o}rg}}";

    assertThat(Formats.all().read(pasted).references())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.title()).isEqualTo("Naïve café ß");
              assertThat(one.names()).isEqualTo("Jörg Müller");
            });
  }

  @Test
  void linesThatEndInTheOldWayAreLines() {
    var text = "TY  - JOUR\rTI  - A title\rPY  - 2016/12//\rER  - \r";

    assertThat(Formats.all().read(text).references())
        .singleElement()
        .satisfies(one -> assertThat(one.issued()).isEqualTo(new PublicationDate(2016, 12, 0)));
  }

  @Test
  void whatCannotBeReadHidesNothingThatCan() {
    var text = "@article{a, title = {Open\n@book{b, title = {Fine}}\n@article{c, title }";
    var records = Formats.all().read(text).records();

    assertThat(records).extracting(ReadReference::line).containsExactly(1, 2, 3);
    assertThat(records.get(1).found().map(Reference::title)).hasValue("Fine");
  }

  @Test
  void nothingOutsideOfAFileIsEverRead() {
    var text =
        "<!DOCTYPE a [<!ENTITY x SYSTEM"
            + " \"file:///etc/hostname\">]><PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>A"
            + " &x; B</ArticleTitle></Article>"
            + "</MedlineCitation></PubmedArticle></PubmedArticleSet>";

    assertThat(Formats.all().read(text).references())
        .singleElement()
        .satisfies(one -> assertThat(one.title()).isEqualTo("A &x; B"));
  }

  @Test
  void everyStrayLineBetweenEntriesIsTold() {
    var reading =
        Formats.all()
            .read(
                "first\n% said on purpose\n@misc{a, title={A}}\nsecond\n\nthird\n@misc{b, title={B}}\n");

    assertThat(reading.references()).hasSize(2);
    assertThat(reading.records())
        .filteredOn(one -> one.found().isEmpty())
        .extracting(one -> one.line() + " " + one.remarks().getFirst().value())
        .containsExactly("1 first", "4 second", "6 third");
  }

  /** Issue 4: a date in words was told of in the report and then in no export. */
  @ParameterizedTest
  @ValueSource(strings = {"n.d.", "circa 1990", "forthcoming"})
  void aDateThatIsNoneIsKeptThroughEveryFormat(String words) {
    var first =
        Formats.all()
            .read(
                "[{\"type\": \"book\", \"title\": \"Undated\", \"issued\": {\"date-parts\": [[\"%s\"]]}}]"
                    .formatted(words))
            .references()
            .getFirst();
    assertThat(first.extras()).containsValue(words);

    for (var writer : Formats.writers()) {
      var again = Formats.all().read(writer.write(List.of(first))).references();
      assertThat(again)
          .as(writer.format().word())
          .singleElement()
          .satisfies(one -> assertThat(one.extras()).containsAllEntriesOf(first.extras()));
    }
  }
}
