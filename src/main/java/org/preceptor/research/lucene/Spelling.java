package org.preceptor.research.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchQuery.Form;
import org.preceptor.research.SearchQuery.Words;
import org.preceptor.research.Sight;

/**
 * Looks for another spelling of words that nobody wrote. A word that stands only where the sight
 * does not reach is one that nobody wrote, and is never proposed.
 */
final class Spelling {

  private static final int MOST_WORDS = 8;
  private static final int CANDIDATES = 20;

  private final IndexSearcher searcher;
  private final Sight sight;
  private final DirectSpellChecker checker = new DirectSpellChecker();
  private int looked;

  Spelling(IndexSearcher searcher, Sight sight) {
    this.searcher = searcher;
    this.sight = sight;
  }

  /** The query with words that occur; empty where all do or none is near. */
  Optional<SearchQuery> of(SearchQuery query) {
    var other = query.with(this::other);
    return other.equals(query) ? Optional.empty() : Optional.of(other);
  }

  private Words other(Words said) {
    if (said.form() == Form.PREFIX || said.scope().isJudgment()) {
      return said;
    }
    var text = new StringBuilder();
    boolean changed = false;
    for (var word : Tongue.OTHER.words(said.text(), MOST_WORDS)) {
      var near = looked++ < MOST_WORDS ? near(word.form()) : Optional.<String>empty();
      changed |= near.isPresent();
      text.append(text.isEmpty() ? "" : " ").append(near.orElse(word.form()));
    }
    return changed ? new Words(said.scope(), said.form(), text.toString()) : said;
  }

  private Optional<String> near(String word) {
    var term = new Term(Fields.SPELLED, word);
    try {
      if (isThere(word)) {
        return Optional.empty();
      }
      var near =
          checker.suggestSimilar(
              term, CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
      for (var one : Arrays.asList(near)) {
        if (isThere(one.string)) {
          return Optional.of(one.string);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isThere(String word) throws IOException {
    return searcher.search(Queries.spelled(word, sight), 1).scoreDocs.length > 0;
  }
}
