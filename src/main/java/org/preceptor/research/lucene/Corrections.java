package org.preceptor.research.lucene;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchQuery.Form;
import org.preceptor.research.SearchQuery.Words;

/** A query in other spellings of its words, on this machine or on a search server. */
public final class Corrections {

  /** Of one query. */
  public static final int MOST_WORDS = 8;

  /** Of one word. */
  public static final int MOST_NEAR = 3;

  /** Of one query; each is asked. */
  private static final int MOST = 6;

  private Corrections() {}

  /** Where nothing but their spelling can be wrong. */
  public static Set<String> words(SearchQuery query) {
    var words = new LinkedHashSet<String>();
    query.words().stream()
        .filter(Corrections::isSpelled)
        .flatMap(said -> spelled(said).stream())
        .limit(MOST_WORDS)
        .forEach(words::add);
    return words;
  }

  private static boolean isSpelled(Words said) {
    return (said.form() == Form.WORD || said.form() == Form.PHRASE) && !said.scope().isJudgment();
  }

  private static List<String> spelled(Words said) {
    return Fields.spelled(said.text()).stream().limit(MOST_WORDS).toList();
  }

  /**
   * With the nearest of all words first, then with another of one of them.
   *
   * @param near for a word that nobody wrote those that somebody did, the nearest first
   */
  public static List<SearchQuery> of(SearchQuery query, Map<String, List<String>> near) {
    var nearest = new HashMap<String, String>();
    near.forEach(
        (word, some) -> some.stream().findFirst().ifPresent(one -> nearest.put(word, one)));
    var others = new LinkedHashSet<SearchQuery>();
    others.add(with(query, nearest));
    for (int rank = 1; rank < MOST_NEAR; rank++) {
      for (var word : near.entrySet()) {
        if (word.getValue().size() > rank) {
          var other = new HashMap<>(nearest);
          other.put(word.getKey(), word.getValue().get(rank));
          others.add(with(query, other));
        }
      }
    }
    others.remove(query);
    return others.stream().limit(MOST).toList();
  }

  private static SearchQuery with(SearchQuery query, Map<String, String> near) {
    return query.with(said -> isSpelled(said) ? other(said, near) : said);
  }

  private static Words other(Words said, Map<String, String> near) {
    var words = spelled(said);
    if (words.stream().noneMatch(near::containsKey)) {
      return said;
    }
    var others = words.stream().map(word -> near.getOrDefault(word, word)).toList();
    return new Words(said.scope(), said.form(), String.join(" ", others));
  }
}
