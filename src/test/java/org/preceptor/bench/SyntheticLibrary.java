package org.preceptor.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchKind;

/**
 * Records of a library that nobody wrote: the same for the same seed and number, with words as
 * frequent as in a language, in English as far as their forms go. Each can be made by itself.
 */
final class SyntheticLibrary {

  static final int WORDS = 50_000;
  static final String HOUSE = "house ";

  private static final int HOUSES = 4;
  private static final List<String> SMALL =
      List.of("the", "of", "and", "in", "to", "with", "for", "is", "are", "by", "from", "a");
  private static final List<String> BEGINS =
      List.of("b", "br", "c", "cl", "d", "f", "g", "gr", "l", "m", "n", "p", "pr", "r", "s", "t");
  private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ai", "ou");
  private static final List<String> ENDS = List.of("", "n", "r", "l", "st", "m", "nd", "ck");
  private static final List<String> TYPES =
      List.of(
          "article", "book", "chapter", "report", "thesis", "web-page", "preprint", "guideline");
  private static final List<String> RATINGS =
      List.of("unrated", "unrated", "unrated", "low", "moderate", "high", "unclear");
  private static final double[] SHARES = shares();

  private final long seed;
  private final int size;

  SyntheticLibrary(long seed, int size) {
    this.seed = seed;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** Zipf's: the second word is half as frequent as the first. */
  private static double[] shares() {
    var shares = new double[WORDS];
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1.0 / (i + 1);
      shares[i] = sum;
    }
    for (int i = 0; i < WORDS; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /**
   * @param rank the lower the more frequent
   */
  static String word(int rank) {
    var word = new StringBuilder();
    int rest = rank + 131;
    while (rest > 0) {
      word.append(BEGINS.get(rest % BEGINS.size()));
      rest /= BEGINS.size();
      word.append(MIDDLES.get(rest % MIDDLES.size()));
      rest /= MIDDLES.size();
      word.append(ENDS.get(rest % ENDS.size()));
      rest /= ENDS.size();
    }
    return word.toString();
  }

  private static int rank(Random chance) {
    int at = Arrays.binarySearch(SHARES, chance.nextDouble());
    return Math.min(WORDS - 1, at < 0 ? -at - 1 : at);
  }

  private static String words(Random chance, int many) {
    var words = new StringBuilder();
    for (int i = 0; i < many; i++) {
      var word = chance.nextInt(4) == 0 ? any(SMALL, chance) : word(rank(chance));
      words.append(i == 0 ? "" : chance.nextInt(14) == 0 ? ". " : " ").append(word);
    }
    return words.toString();
  }

  private static <T> T any(List<T> some, Random chance) {
    return some.get(chance.nextInt(some.size()));
  }

  /** The number-th record. */
  SearchDocument document(int number) {
    var chance = new Random(seed * 1_000_003 + number);
    int year = 2025 - Math.min(55, (int) Math.abs(chance.nextGaussian() * 12));
    var keywords =
        IntStream.range(0, 2 + chance.nextInt(4))
            .mapToObj(i -> "topic " + word(300 + rank(chance) % 300))
            .distinct()
            .toList();
    var container = "Journal of " + word(1_000 + rank(chance) % 2_000);
    return new SearchDocument(
        new SearchId(SearchKind.SOURCE, "s" + number),
        locks(chance),
        "en",
        words(chance, 7 + chance.nextInt(9)),
        word(rank(chance)) + " " + word(rank(chance)) + "; " + word(rank(chance)),
        container,
        year,
        number,
        keywords,
        words(chance, 90 + chance.nextInt(130)),
        chance.nextInt(5) == 0 ? words(chance, 30) : "",
        Set.of("10.5555/" + number),
        facets(chance, year, Set.copyOf(keywords), container));
  }

  private static Map<SearchFacet, Set<String>> facets(
      Random chance, int year, Set<String> keywords, String container) {
    var facets = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    facets.put(SearchFacet.TYPE, Set.of(any(TYPES, chance)));
    facets.put(SearchFacet.STATE, Set.of(chance.nextInt(50) == 0 ? "retracted" : "none"));
    facets.put(SearchFacet.YEAR, Set.of(String.valueOf(year)));
    facets.put(SearchFacet.LANGUAGE, Set.of("en"));
    facets.put(SearchFacet.KEYWORD, keywords);
    facets.put(SearchFacet.CONTAINER, Set.of(container));
    facets.put(SearchFacet.RATING, Set.of(any(RATINGS, chance)));
    return facets;
  }

  /** Seven of ten are shown to a house, the rest to one of its forty people; some are collected. */
  private static Set<String> locks(Random chance) {
    var locks = new HashSet<String>();
    var house = HOUSE + chance.nextInt(HOUSES);
    locks.add("person %d %s".formatted(chance.nextInt(40), house));
    if (chance.nextInt(10) < 7) {
      locks.add(house);
    }
    if (chance.nextInt(20) == 0) {
      locks.add("collection " + chance.nextInt(100));
    }
    return locks;
  }

  /** What somebody of the first house sees. */
  static Set<String> keys() {
    return Set.of(HOUSE + "0", "person 7 " + HOUSE + "0", "collection 1", "collection 2");
  }

  Iterator<SearchDocument> all() {
    return IntStream.range(0, size).mapToObj(this::document).iterator();
  }

  /** Two words that stand side by side in a record. */
  String phrase(int number) {
    var words = new ArrayList<>(List.of(document(number).text().split("[. ]+", -1)));
    words.removeIf(SMALL::contains);
    return words.get(0) + " " + words.get(1);
  }
}
