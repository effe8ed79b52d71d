package org.preceptor.bench;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.SearchSyntax;

/**
 * Something that is asked of a synthetic library by each of those that are compared.
 *
 * @param words none for everything
 * @param either whether one of them is enough
 * @param phrase whether they stand side by side
 * @param from the first year, or 0 for whichever
 */
record Question(String words, boolean either, boolean phrase, int from, int to) {

  /** What is typed most, and what is hardest. */
  enum Kind {
    TWO_WORDS("two words"),
    COMMON("one common word"),
    RARE("one rare word"),
    EITHER("either of two words"),
    PHRASE("two words side by side"),
    YEARS("a common word, eleven years"),
    EVERYTHING("everything, by title");

    private final String said;

    Kind(String said) {
      this.said = said;
    }

    String said() {
      return said;
    }
  }

  static Question of(Kind kind, SyntheticLibrary library, Random chance) {
    return switch (kind) {
      case TWO_WORDS -> plain(medium(chance) + " " + common(chance));
      case COMMON -> plain(common(chance));
      case RARE -> plain(word(chance, 15_000, 45_000));
      case EITHER -> new Question(common(chance) + " " + medium(chance), true, false, 0, 0);
      case PHRASE ->
          new Question(library.phrase(chance.nextInt(library.size())), false, true, 0, 0);
      case YEARS -> new Question(common(chance), false, false, 2005, 2015);
      case EVERYTHING -> plain("");
    };
  }

  private static Question plain(String words) {
    return new Question(words, false, false, 0, 0);
  }

  /** In one of four to one of twenty records. */
  private static String common(Random chance) {
    return word(chance, 40, 250);
  }

  /** In one of a hundred or fewer. */
  private static String medium(Random chance) {
    return word(chance, 800, 2_500);
  }

  private static String word(Random chance, int from, int to) {
    return SyntheticLibrary.word(from + chance.nextInt(to - from));
  }

  /** As somebody would type it. */
  private String typed() {
    var typed = phrase ? "\"" + words + "\"" : either ? words.replace(" ", " OR ") : words;
    return from > 0 ? typed + " year:" + from + ".." + to : typed;
  }

  SearchRequest request() {
    return new SearchRequest(
        SearchSyntax.read(typed()).query(),
        Set.of(SearchKind.SOURCE),
        Map.of(),
        Optional.empty(),
        SearchRequest.Order.RELEVANCE,
        Set.copyOf(SearchBench.FACETS),
        0,
        RawLucene.HITS);
  }
}
