package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {

  private static final List<String> LINES =
      List.of(
          // as in the Publication Manual of the American Psychological Association
          "Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in"
              + " storybooks: A comparison of storybooks that represent ethnic and racial groups"
              + " in the United States. Psychology of Popular Media Culture, 8(3), 207–217."
              + " https://doi.org/10.1037/ppm0000185 => article | Grady, J. S.; Her, M.; Moreno, G.;"
              + " Perez, C.; Yelinek, J. | 2019 | Emotions in storybooks: A comparison of storybooks"
              + " that represent ethnic and racial groups in the United States | Psychology of"
              + " Popular Media Culture | 8 | 3 | 207-217 | 10.1037/ppm0000185",
          "Jerrentrup, A., Mueller, T., Glowalla, U., Herder, M., Henrichs, N., Neubauer, A., &"
              + " Schaefer, J. R. (2018). Teaching medicine with the help of “Dr. House.” PLoS ONE,"
              + " 13(3), Article e0193972. https://doi.org/10.1371/journal.pone.0193972 => article |"
              + " Jerrentrup, A.; Mueller, T.; Glowalla, U.; Herder, M.; Henrichs, N.; Neubauer, A.;"
              + " Schaefer, J. R. | 2018 | Teaching medicine with the help of “Dr. House.” | PLoS ONE"
              + " | 13 | 3 |  | 10.1371/journal.pone.0193972",
          "Brown, L. S. (2018). Feminist therapy (2nd ed.). American Psychological Association."
              + " https://doi.org/10.1037/0000092-000 => book | Brown, L. S. | 2018 | Feminist"
              + " therapy |  |  |  |  | 10.1037/0000092-000",
          "Balsam, K. F., Martell, C. R., Jones. K. P., & Safren, S. A. (2019). Affirmative"
              + " cognitive behavior therapy with sexual and gender minority people. In G. Y."
              + " Iwamasa & P. A. Hays (Eds.), Culturally responsive cognitive behavior therapy:"
              + " Practice and supervision (2nd ed., pp. 287–314). American Psychological"
              + " Association. https://doi.org/10.1037/0000119-012 => chapter | * | 2019 |"
              + " Affirmative cognitive behavior therapy with sexual and gender minority people |"
              + " Culturally responsive cognitive behavior therapy: Practice and supervision |  |"
              + "  | 287-314 | 10.1037/0000119-012",
          "Harris, L. (2014). Instructional leadership perceptions and practices of elementary"
              + " school leaders [Unpublished doctoral dissertation, University of Virginia]. =>"
              + " thesis | Harris, L. | 2014 | Instructional leadership perceptions and practices of"
              + " elementary school leaders |  |  |  |  | ",
          "World Health Organization. (2018, May 24). The top 10 causes of death."
              + " https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death =>"
              + " web-page | World Health Organization | 2018-05-24 | The top 10 causes of death |"
              + "  |  |  |  | ",
          "Kearns, M. (2020). What now? A study of families. J. of Tests, 4, 1-9. =>"
              + " article | Kearns, M. | 2020 | What now? A study of families | J. of Tests | 4 |  | 1-9 | ",
          // as the National Library of Medicine writes
          "Stanley B, Brown GK, Brenner LA, et al. Comparison of the safety planning intervention"
              + " with follow-up vs usual care. JAMA Psychiatry. 2018;75(9):894-900."
              + " doi:10.1001/jamapsychiatry.2018.1776. PMID: 29998307 => article | Stanley, B.;"
              + " Brown, G. K.; Brenner, L. A. | 2018 | Comparison of the safety planning"
              + " intervention with follow-up vs usual care | JAMA Psychiatry | 75 | 9 | 894-900 |"
              + " 10.1001/jamapsychiatry.2018.1776",
          "1. Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients."
              + " N Engl J Med. 2002 Jul 25;347(4):284-7. => article | Halpern, S. D.; Ubel, P. A.;"
              + " Caplan, A. L. | 2002-07-25 | Solid-organ transplantation in HIV-infected patients"
              + " | N Engl J Med | 347 | 4 | 284-287 | ",
          "Murray PR, Rosenthal KS, Kobayashi GS. Medical microbiology. 4th ed. St. Louis: Mosby;"
              + " 2002. => book | Murray, P. R.; Rosenthal, K. S.; Kobayashi, G. S. | 2002 |"
              + " Medical microbiology |  |  |  |  | ");

  static Stream<String> lines() {
    return LINES.stream();
  }

  private static Pasted pasted(String text) {
    return Pasted.of(text, Formats.all());
  }

  @ParameterizedTest
  @CsvSource({
    "10.1001/jamapsychiatry.2018.1776, doi, 10.1001/jamapsychiatry.2018.1776",
    "doi:10.1001/JAMA.2018.1, doi, 10.1001/jama.2018.1",
    "DOI: 10.1001/jama.2018.1, doi, 10.1001/jama.2018.1",
    "https://doi.org/10.1001/jama.2018.1, doi, 10.1001/jama.2018.1",
    "http://dx.doi.org/10.1001/jama.2018.1., doi, 10.1001/jama.2018.1",
    "https://journals.sagepub.com/doi/full/10.1177/2167702617723376, doi,"
        + " 10.1177/2167702617723376",
    "PMID: 29998307, pmid, 29998307",
    "29998307, pmid, 29998307",
    "https://pubmed.ncbi.nlm.nih.gov/29998307/, pmid, 29998307",
    "https://www.socialworkers.org/ethics, url, https://www.socialworkers.org/ethics",
    "www.socialworkers.org/ethics, url, https://www.socialworkers.org/ethics"
  })
  void whatNamesAWorkIsTold(String text, String field, String identifier) {
    assertThat(pasted(" " + text + "\n"))
        .isInstanceOfSatisfying(
            Pasted.Identified.class,
            one -> {
              assertThat(one.by().word()).isEqualTo(field);
              assertThat(one.identifier()).isEqualTo(identifier);
            });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aReferenceIsTakenApart(String line) {
    var parts = line.split(" => ", -1);
    var expected = Arrays.stream(parts[1].split("\\|", -1)).map(String::strip).toList();

    var pasted = pasted(parts[0]);

    assertThat(pasted).isInstanceOf(Pasted.Formatted.class);
    var read = ((Pasted.Formatted) pasted).parts();
    assertThat(read.left()).isEmpty();
    var reference = read.draft().done().found().orElseThrow();
    var names =
        reference.contributors(Contributor.Role.AUTHOR).stream()
            .map(Contributor::inverted)
            .collect(Collectors.joining("; "));
    assertThat(
            List.of(
                reference.type().word(),
                expected.get(1).equals("*") ? "*" : names,
                reference.published().map(PublicationDate::toString).orElse(""),
                reference.title(),
                reference.container(),
                reference.text(Field.VOLUME),
                reference.text(Field.ISSUE),
                reference.text(Field.PAGES),
                reference.doi()))
        .isEqualTo(expected);
  }

  @Test
  void editorsPagesAndPublisherOfAChapterAreTold() {
    var read = ((Pasted.Formatted) pasted(LINES.get(3).split(" => ", -1)[0])).parts();
    var reference = read.draft().done().found().orElseThrow();

    assertThat(reference.contributors(Contributor.Role.EDITOR))
        .containsExactly(
            Contributor.person(Contributor.Role.EDITOR, "Iwamasa", "G. Y."),
            Contributor.person(Contributor.Role.EDITOR, "Hays", "P. A."));
    assertThat(reference.texts())
        .containsAllEntriesOf(
            Map.of(Field.EDITION, "2", Field.PUBLISHER, "American Psychological Association"));
  }

  @Test
  void whatCannotBeToldIsLeftForAPerson() {
    var pasted = pasted("see the paper by the safety people 10.1001/jamapsychiatry.2018.1776");

    assertThat(pasted).isInstanceOf(Pasted.Formatted.class);
    var parts = ((Pasted.Formatted) pasted).parts();
    assertThat(parts.left()).containsExactly("see the paper by the safety people");
    assertThat(parts.draft().done().found()).isEmpty();
  }

  @Test
  void namesThatTheReferenceLeavesOutAreSaid() {
    var read = ((Pasted.Formatted) pasted(LINES.get(7).split(" => ", -1)[0])).parts();

    assertThat(read.draft().done().remarks())
        .extracting(Remark::what)
        .contains(Remark.What.NAMES_LEFT_OUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "I read this somewhere last year and liked it.", "12/05", "{"})
  void whatNamesNoWorkIsNotOne(String text) {
    assertThat(pasted(text)).isNotInstanceOfAny(Pasted.Identified.class, Pasted.Formatted.class);
  }

  @Test
  void aListIsSeveralReferences() {
    var list = LINES.get(0).split(" => ", -1)[0] + "\n\n" + LINES.get(2).split(" => ", -1)[0];

    assertThat(pasted(list))
        .isInstanceOfSatisfying(
            Pasted.Several.class, several -> assertThat(several.references()).hasSize(2));
    assertThat(pasted(list.replace("\n\n", "\n"))).isInstanceOf(Pasted.Several.class);
  }

  @Test
  void aNumberInBracketsIsNoJson() {
    assertThat(pasted("[7] " + LINES.get(7).split(" => ", -1)[0]))
        .isInstanceOf(Pasted.Formatted.class);
  }

  @Test
  void aFormatIsStillAFormat() {
    assertThat(pasted("@misc{x, title={One}}")).isInstanceOf(Pasted.Records.class);
    assertThat(pasted("TY  - JOUR\nTI  - One\nER  - ")).isInstanceOf(Pasted.Records.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a. ", "A, B. ", "(2020). ", "In x (Eds.), ", "1;2(3):4 ", "Smith J, ", "10.1/a "})
  void nothingTakesLong(String piece) {
    var text = "Smith J. " + piece.repeat(4_000 / piece.length()) + " 2020";

    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> pasted(text));
    assertThat(pasted("x".repeat(Pasted.LONGEST + 1))).isInstanceOf(Pasted.TooLong.class);
  }

  /** Issue 4: an article in press became a book of the publisher “Journal of Things”. */
  @Test
  void whatIsInPressIsAnArticleAndSaysSo() {
    var line = "Lee, A., & Kim, B. (in press). A title here. Journal of Things.";

    var read = ((Pasted.Formatted) pasted(line)).parts().draft().done().found().orElseThrow();

    assertThat(read.type()).isEqualTo(SourceType.ARTICLE);
    assertThat(read.container()).isEqualTo("Journal of Things");
    assertThat(read.text(Field.PUBLISHER)).isEmpty();
    assertThat(read.issued()).isNull();
    assertThat(read.extras()).containsValue("in press");
  }
}
