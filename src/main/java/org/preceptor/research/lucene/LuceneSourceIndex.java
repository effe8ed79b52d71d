package org.preceptor.research.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.IndexPosition;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;
import org.preceptor.research.SourceIndex;

/**
 * The index on this machine. An index that can't be read is no accident: it answers nothing, says
 * that it wants to be filled anew, and is.
 */
class LuceneSourceIndex implements SourceIndex, Closeable {

  private static final System.Logger LOG = System.getLogger(LuceneSourceIndex.class.getName());

  private final IndexHome home;
  private final Duration patience;
  private final FacetsConfig facets = Fields.facets();
  private final CountingState counting = new CountingState(facets);
  private final Counted counted = new Counted();
  private final ReadWriteLock swap = new ReentrantReadWriteLock();
  private final Object writing = new Object();
  private @Nullable Generation current;
  private String name = "";
  private volatile boolean broken;

  /**
   * @param patience how long a search may take before it answers with what it has
   */
  LuceneSourceIndex(IndexHome home, Duration patience) {
    this.home = home;
    this.patience = patience;
    open();
  }

  private void open() {
    try {
      var there = home.current();
      if (there.isPresent()) {
        name = there.get();
        current = opened(home.open(name));
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "the index cannot be read and will be made anew: {0}", e.toString());
    }
  }

  private Generation opened(Directory directory) throws IOException {
    try {
      return Generation.open(directory, facets);
    } catch (IOException | IllegalArgumentException e) {
      directory.close();
      throw e;
    }
  }

  /** Something that is asked of one state of the index. */
  private interface Question<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T ask(Question<T> question, T nothing) {
    swap.readLock().lock();
    try {
      var generation = current;
      return generation == null ? nothing : ask(generation, question);
    } catch (IOException | UncheckedIOException e) {
      broken = true;
      LOG.log(Level.ERROR, "the index cannot be read and will be made anew", e);
      return nothing;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "a search was not answered", e);
      return nothing;
    } finally {
      swap.readLock().unlock();
    }
  }

  private <T> T ask(Generation generation, Question<T> question) throws IOException {
    var acquired = generation.searchers().acquire();
    try {
      var searcher = new IndexSearcher(acquired.getIndexReader());
      long end = System.nanoTime() + patience.toNanos();
      searcher.setTimeout(() -> System.nanoTime() > end);
      return question.of(searcher);
    } finally {
      generation.searchers().release(acquired);
    }
  }

  private Answering answering(IndexSearcher searcher, Sight sight) throws IOException {
    return new Answering(searcher, facets, counting.of(searcher.getIndexReader()), counted, sight);
  }

  @Override
  public SearchFound find(SearchRequest request, Sight sight) {
    return ask(
        searcher -> answering(searcher, sight).answer(request),
        new SearchFound(List.of(), 0, Map.of(), Optional.empty(), false));
  }

  @Override
  public List<String> suggest(String begun, Sight sight, int most) {
    return ask(
        searcher ->
            Suggestions.of(begun, sight, most, (query, some) -> written(searcher, query, some)),
        List.of());
  }

  private static List<Suggestions.Written> written(IndexSearcher searcher, Query query, int most)
      throws IOException {
    var fields = searcher.storedFields();
    var written = new ArrayList<Suggestions.Written>();
    for (var hit : searcher.search(query, most).scoreDocs) {
      var document = fields.document(hit.doc, Fields.SUGGESTED);
      written.add(
          new Suggestions.Written(
              Tongue.ALL.stream()
                  .map(tongue -> document.get(tongue.field(Fields.TITLE)))
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(""),
              Objects.requireNonNullElse(document.get(Fields.SHOWN + Fields.NAMES), ""),
              List.of(document.getValues(Fields.SHOWN + Fields.KEYWORDS))));
    }
    return written;
  }

  @Override
  public List<SearchHit> like(SearchId id, Sight sight, int most) {
    return ask(
        searcher -> {
          var found = searcher.search(Queries.itself(id, sight), 1).scoreDocs;
          return found.length == 0
              ? List.<SearchHit>of()
              : like(searcher, found[0].doc, id, sight, most);
        },
        List.of());
  }

  private List<SearchHit> like(
      IndexSearcher searcher, int document, SearchId id, Sight sight, int most) throws IOException {
    var tongue =
        Tongue.of(
            searcher.storedFields().document(document, Set.of(Fields.TONGUE)).get(Fields.TONGUE));
    var like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(tongue.analyzer());
    like.setFieldNames(new String[] {tongue.field(Fields.TITLE), tongue.field(Fields.TEXT)});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMinWordLen(3);
    like.setMaxQueryTerms(Queries.LIKE_WORDS);
    like.setStopWords(tongue.small());
    like.setBoost(true);
    var words = words(like.like(document));
    if (words.clauses().size() < Queries.LIKE_AT_LEAST) {
      return List.of();
    }
    var all =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(Queries.others(id, sight), Occur.FILTER)
            .build();
    var top = new ArrayList<>(Arrays.asList(searcher.search(all, most).scoreDocs));
    return answering(searcher, sight).hits(top, List.of());
  }

  /** A word that stands in title and text is one. */
  private static BooleanQuery words(Query like) {
    var words = new LinkedHashMap<String, BooleanQuery.Builder>();
    for (var clause : ((BooleanQuery) like).clauses()) {
      var term = clause.query() instanceof BoostQuery boosted ? boosted.getQuery() : clause.query();
      words
          .computeIfAbsent(((TermQuery) term).getTerm().text(), word -> new BooleanQuery.Builder())
          .add(clause.query(), Occur.SHOULD);
    }
    var some = new BooleanQuery.Builder();
    words.values().forEach(word -> some.add(word.build(), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(Queries.LIKE_AT_LEAST).build();
  }

  @Override
  public Optional<IndexPosition> position() {
    swap.readLock().lock();
    try {
      return current == null || broken ? Optional.empty() : current.position();
    } finally {
      swap.readLock().unlock();
    }
  }

  @Override
  public void apply(
      List<SearchDocument> changed,
      Collection<SearchId> gone,
      IndexPosition from,
      IndexPosition to) {
    write(generation -> generation.apply(changed, gone, from, to));
  }

  @Override
  public void keep() {
    write(Generation::commit);
  }

  /** Something that is done to the current index. */
  private interface Writing {
    void to(Generation generation) throws IOException;
  }

  private void write(Writing work) {
    synchronized (writing) {
      var generation = current;
      if (generation == null || broken) {
        return;
      }
      try {
        work.to(generation);
      } catch (IOException | RuntimeException e) {
        broken = true;
        LOG.log(Level.ERROR, "the index cannot be written and will be made anew", e);
      }
    }
  }

  @Override
  public void replace(Iterator<SearchDocument> all, IndexPosition position) {
    synchronized (writing) {
      var next = next(name);
      try {
        var filled = Generation.create(home.open(next), facets);
        try {
          while (all.hasNext()) {
            filled.add(all.next());
          }
          filled.commit(position);
          home.makeCurrent(next);
        } catch (IOException | RuntimeException e) {
          filled.close();
          throw e;
        }
        putInPlace(filled, next);
        home.throwAwayAllBut(next);
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be made", e);
      }
    }
  }

  private static String next(String name) {
    int number = name.isEmpty() ? 0 : Integer.parseInt(name.substring(name.indexOf('-') + 1));
    return "index-" + (number + 1);
  }

  private void putInPlace(Generation filled, String next) throws IOException {
    Generation before;
    swap.writeLock().lock();
    try {
      before = current;
      current = filled;
      name = next;
      broken = false;
    } finally {
      swap.writeLock().unlock();
    }
    if (before != null) {
      before.close();
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (writing) {
      Generation last;
      swap.writeLock().lock();
      try {
        last = current;
        current = null;
      } finally {
        swap.writeLock().unlock();
      }
      if (last != null) {
        last.close(broken);
      }
    }
  }
}
