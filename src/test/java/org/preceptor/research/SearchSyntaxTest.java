package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.research.SearchRemark.Kind;

class SearchSyntaxTest {

  private static String read(String typed) {
    return SearchSyntax.read(typed).query().toString();
  }

  private static List<Kind> remarks(String typed) {
    return SearchSyntax.read(typed).remarks().stream().map(SearchRemark::kind).toList();
  }

  /** Reading what was written out gives the same query. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "grief adolescents",
        "\"informed consent\" -minors",
        "rating:do-not-rely,low year:2020..",
        "year:..1999 year:2004 year:2001..2003",
        "author:ortega in:\"clinical practice\" keyword:privacy",
        "supervis* OR mentor",
        "10.5555/abc(1)x pmid:123",
        "https://example.org/a?b=c",
        "-title:\"a b\" said:funding type:preprint state:retracted",
        "kroenke 2001 ortega L",
        "10.5555/* 10.5555/st3*"
      })
  void aQueryIsWrittenAsItIsRead(String typed) {
    assertThat(read(typed)).isEqualTo(typed);
    assertThat(remarks(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a AND b | a b",
        "NOT a b | -a b",
        "“in quotes” | \"in quotes\"",
        "(a b) OR c | a b OR c",
        "year:2003-2001 | year:2001..2003",
        "Rating:LOW | rating:low",
        "doi:https://doi.org/10.5555/ABC | 10.5555/abc",
        "OR a | a",
        "a OR -b | a -b",
        "- - a | a",
        "Kroenke et al. (2001) | Kroenke 2001",
        "Kroenke, Spitzer & Williams (2001) | Kroenke Spitzer Williams 2001",
        "Ortega, L. | Ortega L",
        "DOI 10.5555/st3.0003 | 10.5555/st3.0003",
        "doi: 10.5555/st3.0003. | 10.5555/st3.0003",
        "PMID: 123 | pmid:123",
        "10.5555 | 10.5555/*",
        "rating:\"do not rely\" | rating:do-not-rely",
        "rating:Do not rely | rating:do-not-rely",
        "state:Nothing known consent | state:none consent",
        "type:Court case | type:court-case",
        "language:French | language:fr",
        "is texting clients ok? | is texting clients ok",
        "a && b | a b"
      })
  void otherWaysOfSayingTheSameAreRead(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(meant);
  }

  @Test
  void whatIsNotReadAsMeantIsSaidAndTheRestIsSearchedFor() {
    assertThat(remarks("\"never closed")).containsExactly(Kind.OPEN_QUOTE);
    assertThat(read("\"never closed")).isEqualTo("\"never closed\"");
    assertThat(remarks("(a)")).containsExactly(Kind.PARENTHESIS);
    assertThat(remarks("year:soon a")).containsExactly(Kind.NO_YEAR);
    assertThat(read("year:soon a")).isEqualTo("a");
    assertThat(remarks("title: a")).containsExactly(Kind.NOTHING_AFTER_COLON);
    assertThat(remarks("a*")).containsExactly(Kind.SHORT_BEGINNING);
    assertThat(SearchSyntax.read("te?ting").remarks())
        .containsExactly(new SearchRemark(Kind.WILDCARD, "te?ting", "te*"));
    assertThat(read("te?ting")).isEqualTo("te*");
    assertThat(remarks("wo*rd")).containsExactly(Kind.WILDCARD);
    assertThat(remarks("texting^5")).containsExactly(Kind.SIGN);
    assertThat(read("texting~2")).isEqualTo("texting");
    assertThat(SearchSyntax.read("ratng:low").remarks())
        .containsExactly(new SearchRemark(Kind.NO_SUCH_FIELD, "ratng", "rating"));
    assertThat(SearchSyntax.read("rating:lov a").remarks())
        .containsExactly(new SearchRemark(Kind.NO_SUCH_VALUE, "rating:lov", "low"));
    assertThat(read("rating:lov a")).isEqualTo("a");
  }

  @Test
  void onlyFieldsThatAreNamedInHelpCanBeAskedFor() {
    for (var field : List.of("lock", "tenant", "id", "kind", "title_en", "_source", "spelled")) {
      assertThat(SearchSyntax.read(field + ":a").query().words())
          .as(field)
          .allMatch(words -> words.scope() == SearchQuery.Scope.ANYWHERE);
    }
    for (var field : SearchSyntax.fields()) {
      assertThat(remarks(field + ":2020")).as(field).doesNotContain(Kind.NO_SUCH_FIELD);
    }
  }

  @Test
  void aQueryIsNeverLongerThanWhatCanBeAnswered() {
    assertThat(remarks("a".repeat(5_000))).containsExactly(Kind.TOO_LONG);
    assertThat(remarks("ab ".repeat(40))).containsExactly(Kind.TOO_MANY);
    assertThat(SearchSyntax.read("ab OR ".repeat(100) + "cd").query().words()).hasSize(24);
  }

  @Test
  void nothingTypedAsksForEverything() {
    for (var typed : List.of("", "   ", "\"\"", "*", "-", "OR", ":", "()", "...", "\u0000")) {
      assertThat(SearchSyntax.read(typed).query().isEverything()).as(typed).isTrue();
    }
  }

  @Test
  void whereNothingIsReadThatIsSaid() {
    for (var typed : List.of("\"\"", "*", "-", "OR", ":", "😀", "\\")) {
      assertThat(remarks(typed)).as(typed).containsExactly(Kind.NOTHING);
    }
    assertThat(remarks("")).isEmpty();
    assertThat(remarks("  ")).isEmpty();
  }

  private static final String PASTED =
      "Kroenke, K., Spitzer, R. L., & Williams, J. B. W. (2001). The PHQ-9: Validity of a brief"
          + " depression severity measure. Journal of General Internal Medicine, 16(9), 606–613."
          + " https://doi.org/10.1046/j.1525-1497.2001.016009606.x";

  /** The DOI stands behind more words than are searched for. */
  @Test
  void aPastedReferenceIsReadWithItsDoi() {
    var reading = SearchSyntax.read(PASTED);

    assertThat(reading.remarks()).extracting(SearchRemark::kind).containsOnly(Kind.TOO_MANY);
    assertThat(reading.query().looser().getFirst())
        .hasToString("10.1046/j.1525-1497.2001.016009606.x");
    assertThat(reading.query().looser().getLast().toString()).doesNotContain("10.1046");
  }

  @Test
  void whatWasExcludedOrNarrowedHoldsWhereMostWordsDo() {
    var looser =
        SearchSyntax.read("what works here -minors rating:high \"side by side\"").query().looser();

    assertThat(looser).hasSize(2);
    assertThat(looser)
        .allSatisfy(
            query ->
                assertThat(query.clauses())
                    .extracting(Object::toString)
                    .containsExactly("-minors", "rating:high", "\"side by side\""));
    assertThat(SearchSyntax.read("two words").query().looser()).isEmpty();
    assertThat(SearchSyntax.read("a OR b c OR d e OR f").query().looser()).isEmpty();
  }
}
