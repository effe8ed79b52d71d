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
        "-title:\"a b\" said:funding type:preprint state:retracted"
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
        "- - a | a"
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
    assertThat(remarks("wo*rd")).containsExactly(Kind.WILDCARD);
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
}
