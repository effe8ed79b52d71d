package org.preceptor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.lucene.Tongue;

/**
 * Lucene's parts put together as its examples do, for one language: what the product can at best
 * come near to.
 */
final class RawLucene implements AutoCloseable {

  static final int HITS = 10;

  private static final Map<String, Float> FIELDS =
      Map.of("title", 3f, "keywords", 2f, "names", 2f, "text", 1f, "container", 1f, "said", 1f);
  private static final String[] MARKS = {"title", "text", "said"};
  private static final int[] PASSAGES = {1, 2, 2};
  private static final int VALUES = 40;
  private static final FieldType MARKED = marked();

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;
  private final Analyzer analyzer = analyzer();

  RawLucene(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader, config());
  }

  private static Analyzer analyzer() {
    return Tongue.of("en").analyzer();
  }

  private static FieldType marked() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static FacetsConfig config() {
    var config = new FacetsConfig();
    config.setMultiValued(SearchFacet.KEYWORD.word(), true);
    return config;
  }

  static void index(SyntheticLibrary library, Path folder) throws IOException {
    var config = config();
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
      var all = library.all();
      while (all.hasNext()) {
        writer.addDocument(config.build(document(all.next())));
      }
      writer.commit();
    }
  }

  private static Document document(SearchDocument one) {
    var document = new Document();
    document.add(new StringField("id", one.id().toString(), Field.Store.YES));
    one.locks().forEach(lock -> document.add(new StringField("lock", lock, Field.Store.NO)));
    document.add(new Field("title", one.title(), MARKED));
    document.add(new Field("text", one.text(), MARKED));
    document.add(new Field("said", one.said(), MARKED));
    document.add(new TextField("keywords", String.join("\n", one.keywords()), Field.Store.NO));
    document.add(new TextField("names", one.names(), Field.Store.YES));
    document.add(new TextField("container", one.container(), Field.Store.YES));
    document.add(new IntField("year", one.year(), Field.Store.YES));
    document.add(new SortedDocValuesField("title_key", new BytesRef(one.title())));
    for (var facet : SearchBench.FACETS) {
      one.values(facet)
          .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.word(), value)));
    }
    return document;
  }

  /** How many were found; the ten best are read and marked, and five facets counted. */
  long ask(Question question) throws IOException {
    var words = new BooleanQuery.Builder();
    words(question).forEach(word -> words.add(word, question.either() ? Occur.SHOULD : Occur.MUST));
    boolean whole = question.words().isEmpty();
    var all = new BooleanQuery.Builder();
    all.add(whole ? MatchAllDocsQuery.INSTANCE : words.build(), Occur.MUST);
    all.add(
        new TermInSetQuery("lock", SyntheticLibrary.keys().stream().map(BytesRef::new).toList()),
        Occur.FILTER);
    if (question.from() > 0) {
      all.add(IntField.newRangeQuery("year", question.from(), question.to()), Occur.FILTER);
    }
    var answered =
        searcher.search(
            all.build(),
            new MultiCollectorManager(
                whole
                    ? new TopFieldCollectorManager(byTitle(), HITS, Integer.MAX_VALUE)
                    : new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE),
                new FacetsCollectorManager()));
    var top = (TopDocs) answered[0];
    count((FacetsCollector) answered[1]);
    show(top, whole ? Optional.empty() : Optional.of(words.build()));
    return top.totalHits.value();
  }

  private static Sort byTitle() {
    return new Sort(new SortField("title_key", SortField.Type.STRING));
  }

  private List<Query> words(Question question) {
    var words = Tongue.of("en").words(question.words(), 8);
    if (question.phrase()) {
      var forms = words.stream().map(Tongue.Word::form).toArray(String[]::new);
      var any = new BooleanQuery.Builder();
      FIELDS.keySet().forEach(field -> any.add(new PhraseQuery(field, forms), Occur.SHOULD));
      return List.of(any.build());
    }
    boolean onlySmall = words.stream().allMatch(Tongue.Word::small);
    return words.stream()
        .filter(word -> onlySmall || !word.small())
        .map(word -> word(word.form()))
        .toList();
  }

  private static Query word(String word) {
    var combined = new CombinedFieldQuery.Builder(word);
    FIELDS.forEach(combined::addField);
    return combined.build();
  }

  private void count(FacetsCollector collected) throws IOException {
    var counts = new SortedSetDocValuesFacetCounts(state, collected);
    for (var facet : SearchBench.FACETS) {
      counts.getTopChildren(VALUES, facet.word());
    }
  }

  private void show(TopDocs top, Optional<Query> asked) throws IOException {
    var ids = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).toArray();
    var stored = searcher.storedFields();
    for (int id : ids) {
      stored.document(id);
    }
    if (asked.isPresent() && ids.length > 0) {
      UnifiedHighlighter.builder(searcher, analyzer)
          .withWeightMatches(false)
          .build()
          .highlightFields(MARKS, asked.get(), ids, PASSAGES);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
