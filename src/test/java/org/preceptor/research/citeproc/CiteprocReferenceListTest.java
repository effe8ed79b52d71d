package org.preceptor.research.citeproc;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.research.Contributor;
import org.preceptor.research.Field;
import org.preceptor.research.Formats;
import org.preceptor.research.Notice;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.Reference;
import org.preceptor.research.SourceType;

class CiteprocReferenceListTest {

  @Test
  void aListReadsAsApaSays() throws IOException {
    var library =
        Formats.all()
            .read(Files.readAllBytes(Path.of("src/test/resources/research/library/library.bib")))
            .references();

    assertThat(new CiteprocReferenceList().plain(library))
        .containsExactly(
            "Achebe, L., Sørensen, P., & Rural Practice Network. (2021). Text-message check-ins and"
                + " missed appointments among Rural caregivers. Telehealth and Practice Review,"
                + " 12(3), 201–218. https://doi.org/10.5555/tpr.2021.0201",
            "Delgado-Ruiz, I., & King, M., Jr. (2019). Ethics at a distance: A handbook (2nd ed.)."
                + " Harbor & Sons.",
            "World Health Organization. (2020, December). Guidance on remote care."
                + " https://example.org/guidance?id=1&v=2");
  }

  /** Sections of the Publication Manual of the American Psychological Association, 7th edition. */
  static Stream<Arguments> manual() {
    return Stream.of(
        arguments(
            "9.8, a suffix stands behind the initials",
            "@article{a, author={King, Jr., Martin Luther and Doe, Jane}, title={A},"
                + " journal={J}, year={2020}}",
            "King, M. L., Jr., & Doe, J. (2020). A. J."),
        arguments(
            "9.8, of more than twenty authors nineteen and the last",
            "@article{a, author={" + authors(22) + "}, title={A}, journal={J}, year={2020}}",
            IntStream.range(0, 19).mapToObj(i -> (char) ('A' + i) + "a, B.").collect(joining(", "))
                + ", . . . Va, B. (2020). A. J."),
        arguments(
            "9.8, twenty authors are all named",
            "@article{a, author={" + authors(20) + "}, title={A}, journal={J}, year={2020}}",
            IntStream.range(0, 19).mapToObj(i -> (char) ('A' + i) + "a, B.").collect(joining(", "))
                + ", & Ta, B. (2020). A. J."),
        arguments(
            "9.11, a group is an author by its whole name",
            "@techreport{a, author={{Care, Inc.} and {Association of Social Work Boards} and"
                + " Doe, Jane}, title={A}, institution={A press}, year={2017}}",
            "Care, Inc., Association of Social Work Boards, & Doe, J. (2017). A. A press."),
        arguments(
            "9.29, a publisher that is the author is named once",
            "@book{a, author={{World Health Organization}}, title={A}, publisher={World Health"
                + " Organization}, year={2017}}",
            "World Health Organization. (2017). A."),
        arguments(
            "9.17, without a date",
            "@article{a, author={Doe, Jane}, title={A}, journal={J}}",
            "Doe, J. (n.d.). A. J."),
        arguments(
            "9.16, no day of retrieval for what is not likely to change",
            "@misc{a, author={Doe, Jane}, title={A}, url={https://example.org/a}}",
            "Doe, J. (n.d.). A. https://example.org/a"),
        arguments(
            "9.12, without an author the title comes first",
            "@misc{a, title={A page}, url={https://example.org/a}, year={2021}}",
            "A page. (2021). https://example.org/a"),
        arguments(
            "9.10, editors of the whole book",
            "@book{a, editor={King, III, Martin and Poe, Edgar Allan}, title={A}, publisher={P},"
                + " year={2018}}",
            "King, M., III, & Poe, E. A. (Eds.). (2018). A. P."),
        arguments(
            "9.28, editors of the book around a chapter",
            "@incollection{a, author={Roe, Ann}, editor={King, III, Martin and Poe, Edgar Allan},"
                + " title={A}, booktitle={The whole}, publisher={P}, year={2018}, pages={5--7}}",
            "Roe, A. (2018). A. In M. King III & E. A. Poe (Eds.), The whole (pp. 5–7). P."),
        arguments(
            "6.17, a capital after the colon",
            "@article{a, author={Doe, Jane}, title={Some things: a study}, journal={J},"
                + " year={2020}}",
            "Doe, J. (2020). Some things: A study. J."));
  }

  private static String authors(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> (char) ('A' + i) + "a, B")
        .collect(joining(" and "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manual")
  void aLineReadsAsTheManualSays(String section, String bibtex, String line) {
    var reference = Formats.all().read(bibtex).references();

    assertThat(new CiteprocReferenceList().plain(reference)).as(section).containsExactly(line);
  }

  private static Reference reference(SourceType type, Map<Field, String> texts, Notice... notices) {
    return new Reference(
        type,
        List.of(Contributor.person(Contributor.Role.AUTHOR, "Doe", "Jane")),
        texts,
        List.of(),
        PublicationDate.year(2019),
        null,
        List.of(notices),
        Map.of());
  }

  private static String plain(Reference reference) {
    return new CiteprocReferenceList().plain(List.of(reference)).getFirst();
  }

  private static String html(Reference reference) {
    return new CiteprocReferenceList().html(List.of(reference)).getFirst();
  }

  @Test
  void aCaseIsNoStatuteWhicheverOfTheTwoItWasCalled() {
    var texts =
        Map.of(
            Field.TITLE, "Tarasoff v. Regents of the University of California",
            Field.CONTAINER, "P.2d",
            Field.VOLUME, "551",
            Field.PAGES, "334",
            Field.NUMBER, "118",
            Field.PUBLISHER, "Cal.");

    for (var type : List.of(SourceType.LAW, SourceType.COURT_CASE)) {
      assertThat(plain(reference(type, texts)))
          .as("%s", type)
          .contains("551 P.2d 334 (Cal. 2019)")
          .doesNotContain("Pub. L.");
    }
  }

  @Test
  void theShortNameOfAJournalKeepsItsSmallLetters() {
    assertThat(
            plain(
                reference(
                    SourceType.ARTICLE, Map.of(Field.TITLE, "A", Field.CONTAINER, "J. of Tests"))))
        .isEqualTo("Doe, J. (2019). A. J. of Tests.");
  }

  @Test
  void proceedingsNameTheirPublisher() {
    assertThat(
            plain(
                reference(
                    SourceType.CONFERENCE_PAPER,
                    Map.of(
                        Field.TITLE, "A",
                        Field.CONTAINER, "Proc. of X",
                        Field.PAGES, "1-2",
                        Field.PUBLISHER, "ACM"))))
        .isEqualTo("Doe, J. (2019). A. In Proc. of X (pp. 1–2). ACM.");
  }

  @Test
  void italicsAreSetInHtmlAndAllElseIsEscaped() {
    var odd =
        reference(
            SourceType.ARTICLE,
            Map.of(
                Field.TITLE, "CSL <i>italic</i> & H<sub>2</sub>O <script>x</script> <b>open",
                Field.CONTAINER, "A <img src=x> journal",
                Field.VOLUME, "3"));

    assertThat(html(odd))
        .contains(
            "CSL <i>italic</i> &amp; H<sub>2</sub>O &lt;script&gt;x&lt;/script&gt; &lt;b&gt;open")
        .contains("<i>A &lt;Img Src=X&gt; Journal</i>, <i>3</i>")
        .doesNotContain("<span", "<div", "style=");
    assertThat(plain(odd)).contains("CSL italic & H2O <script>x</script> <b>open");
  }

  @Test
  void aRetractedWorkIsSaidToBeOne() {
    var texts = Map.of(Field.TITLE, "A", Field.CONTAINER, "J");

    assertThat(
            plain(
                reference(
                    SourceType.ARTICLE,
                    texts,
                    new Notice(
                        Notice.Kind.RETRACTION, Notice.Origin.CROSSREF, "10.5555/n", "2021-03"))))
        .isEqualTo("Doe, J. (2019). A. J. (Retraction published 2021, https://doi.org/10.5555/n)");
    assertThat(
            html(
                reference(
                    SourceType.ARTICLE,
                    texts,
                    new Notice(Notice.Kind.RETRACTION, Notice.Origin.PUBMED, "", ""))))
        .endsWith(" (Retracted)");
    assertThat(
            plain(
                reference(
                    SourceType.ARTICLE,
                    texts,
                    new Notice(Notice.Kind.CORRECTION, Notice.Origin.PUBMED, "", ""))))
        .isEqualTo("Doe, J. (2019). A. J.");
  }
}
