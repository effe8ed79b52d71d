package org.preceptor.research.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.Sight;

/**
 * Looks for another spelling of words that nobody wrote. A word that stands only where the sight
 * does not reach is one that nobody wrote, and is never proposed.
 */
final class Spelling {

  private static final int CANDIDATES = 20;

  private final IndexSearcher searcher;
  private final Sight sight;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling(IndexSearcher searcher, Sight sight) {
    this.searcher = searcher;
    this.sight = sight;
  }

  /** The query with words that occur; none where all do or no other is near. */
  List<SearchQuery> of(SearchQuery query) throws IOException {
    var near = new LinkedHashMap<String, List<String>>();
    for (var word : Corrections.words(query)) {
      if (!isThere(word)) {
        near.put(word, near(word));
      }
    }
    return Corrections.of(query, near);
  }

  private List<String> near(String word) throws IOException {
    var some =
        checker.suggestSimilar(
            new Term(Fields.SPELLED, word),
            CANDIDATES,
            searcher.getIndexReader(),
            SuggestMode.SUGGEST_ALWAYS);
    var near = new ArrayList<String>();
    for (var one : some) {
      if (near.size() < Corrections.MOST_NEAR && isThere(one.string)) {
        near.add(one.string);
      }
    }
    return near;
  }

  private boolean isThere(String word) throws IOException {
    return searcher.search(Queries.spelled(word, sight), 1).scoreDocs.length > 0;
  }
}
