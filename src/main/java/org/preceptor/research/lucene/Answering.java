package org.preceptor.research.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.preceptor.research.Marked;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchQuery.Words;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;

/** Answers one request of one sight from one state of the index. */
final class Answering {

  private static final Set<String> LISTED =
      Set.of(
          Fields.ID,
          Fields.TONGUE,
          Fields.SHOWN + Fields.NAMES,
          Fields.SHOWN + Fields.CONTAINER,
          Fields.SHOWN + Fields.YEAR,
          Fields.SHOWN + SearchFacet.TYPE.word(),
          Fields.SHOWN + SearchFacet.STATE.word(),
          Fields.SHOWN + SearchFacet.RATING.word(),
          Tongue.EN.field(Fields.TITLE),
          Tongue.FR.field(Fields.TITLE),
          Tongue.ES.field(Fields.TITLE),
          Tongue.OTHER.field(Fields.TITLE));

  private final IndexSearcher searcher;
  private final FacetsConfig config;
  private final Optional<SortedSetDocValuesReaderState> state;
  private final Counted counted;
  private final Sight sight;

  Answering(
      IndexSearcher searcher,
      FacetsConfig config,
      Optional<SortedSetDocValuesReaderState> state,
      Counted counted,
      Sight sight) {
    this.searcher = searcher;
    this.config = config;
    this.state = state;
    this.counted = counted;
    this.sight = sight;
  }

  /** Hits, and how many have which value. */
  private record Gathered(TopDocs top, Map<SearchFacet, List<SearchFound.Count>> counts) {}

  SearchFound answer(SearchRequest request) throws IOException {
    var gathered = gathered(request);
    int found = Math.toIntExact(gathered.top().totalHits.value());
    var hits = hits(part(gathered.top(), request.first()), request.query().words());
    return new SearchFound(
        hits,
        found,
        gathered.counts(),
        found == 0 ? meant(request) : Optional.empty(),
        !searcher.timedOut());
  }

  private Gathered gathered(SearchRequest request) throws IOException {
    var wanted = request.facets().stream().filter(facet -> Queries.mayCount(facet, sight)).toList();
    if (wanted.isEmpty() || state.isEmpty()) {
      return new Gathered(top(request), Map.of());
    }
    var before = counted.of(searcher.getIndexReader(), request, sight);
    if (before.isPresent()) {
      return new Gathered(top(request), before.get());
    }
    var answered =
        searcher.search(
            new Queries(config).narrowed(request, sight),
            new MultiCollectorManager(manager(request), new FacetsCollectorManager()));
    var all = new SortedSetDocValuesFacetCounts(state.get(), (FacetsCollector) answered[1]);
    var counts = new EnumMap<SearchFacet, List<SearchFound.Count>>(SearchFacet.class);
    for (var facet : wanted) {
      var beside = request.narrowed().containsKey(facet) ? sideways(request, facet) : all;
      counts.put(facet, counts(beside, facet, request));
    }
    if (!searcher.timedOut()) {
      counted.keep(searcher.getIndexReader(), request, sight, counts);
    }
    return new Gathered((TopDocs) answered[0], counts);
  }

  /**
   * What could be chosen instead. Lucene's own way of doing this in one pass knows no time limit.
   */
  private Facets sideways(SearchRequest request, SearchFacet facet) throws IOException {
    var others = new EnumMap<SearchFacet, Set<String>>(request.narrowed());
    others.remove(facet);
    var collected =
        searcher.search(
            new Queries(config).narrowed(request.narrowedTo(others), sight),
            new FacetsCollectorManager());
    return new SortedSetDocValuesFacetCounts(state.orElseThrow(), collected);
  }

  private TopDocs top(SearchRequest request) throws IOException {
    return searcher.search(new Queries(config).narrowed(request, sight), manager(request));
  }

  /** Every match is visited, for the counts and so that the number found is right. */
  private CollectorManager<?, ? extends TopDocs> manager(SearchRequest request) {
    int wanted = request.first() + request.most();
    return order(request)
        .<CollectorManager<?, ? extends TopDocs>>map(
            sort -> new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE))
        .orElseGet(() -> new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
  }

  /**
   * Empty for the best match first. Where nothing was asked, no match is better than another; who
   * may not know a rating must not learn it from what stands before what.
   */
  private Optional<Sort> order(SearchRequest request) {
    var title = new SortField(Fields.TITLE_KEY, SortField.Type.STRING);
    return switch (request.order()) {
      case RELEVANCE ->
          request.query().words().isEmpty() ? Optional.of(new Sort(title)) : Optional.empty();
      case NEWEST ->
          Optional.of(
              new Sort(
                  IntField.newSortField(Fields.YEAR, true, SortedNumericSelector.Type.MAX), title));
      case ADDED ->
          Optional.of(new Sort(new SortField(Fields.ADDED, SortField.Type.LONG, true), title));
      case TITLE -> Optional.of(new Sort(title));
      case CREDIBLE ->
          Optional.of(
              sight.judgments()
                  ? new Sort(new SortField(Fields.LEVEL, SortField.Type.INT, true), title)
                  : new Sort(title));
    };
  }

  private static List<SearchFound.Count> counts(
      Facets facets, SearchFacet facet, SearchRequest request) throws IOException {
    var counts = new LinkedHashMap<String, Integer>();
    var top = facets.getTopChildren(SearchFound.MOST_VALUES, facet.word());
    if (top != null) {
      for (var one : top.labelValues) {
        counts.put(one.label, one.value.intValue());
      }
    }
    for (var chosen : request.narrowed().getOrDefault(facet, Set.of())) {
      if (!counts.containsKey(chosen) && top != null) {
        counts.put(chosen, Math.max(0, facets.getSpecificValue(facet.word(), chosen).intValue()));
      }
    }
    return counts.entrySet().stream()
        .map(one -> new SearchFound.Count(one.getKey(), one.getValue()))
        .toList();
  }

  /** Nothing where other kinds have what was asked: then it is spelled as it was meant. */
  private Optional<SearchQuery> meant(SearchRequest request) throws IOException {
    var others = new Spelling(searcher, sight).of(request.query());
    var one = request.ordered(SearchRequest.Order.RELEVANCE).counting(Set.of()).part(0, 1);
    var any = one.of(EnumSet.allOf(SearchKind.class));
    if (others.isEmpty() || finds(any)) {
      return Optional.empty();
    }
    var meant = first(others, one);
    return meant.isPresent() ? meant : first(others, any);
  }

  private Optional<SearchQuery> first(List<SearchQuery> others, SearchRequest asked)
      throws IOException {
    for (var other : others) {
      if (finds(asked.asking(other))) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean finds(SearchRequest request) throws IOException {
    return top(request).scoreDocs.length > 0;
  }

  private static List<ScoreDoc> part(TopDocs top, int first) {
    var all = List.of(top.scoreDocs);
    return all.subList(Math.min(first, all.size()), all.size());
  }

  List<SearchHit> hits(List<ScoreDoc> some, List<Words> asked) throws IOException {
    var stored = new LinkedHashMap<Integer, Document>();
    var tongues = new LinkedHashMap<Integer, Tongue>();
    var fields = searcher.storedFields();
    for (var one : some) {
      var document = fields.document(one.doc, LISTED);
      stored.put(one.doc, document);
      tongues.put(one.doc, tongue(document));
    }
    var marks =
        asked.isEmpty()
            ? Map.<Integer, Marks.Found>of()
            : new Marks(searcher, asked, sight.judgments()).in(tongues);
    var hits = new ArrayList<SearchHit>();
    var unmarked = new Marks.Found(Map.of());
    stored.forEach((id, document) -> hits.add(hit(document, marks.getOrDefault(id, unmarked))));
    return hits;
  }

  private static Tongue tongue(Document document) {
    return Tongue.of(document.get(Fields.TONGUE));
  }

  private SearchHit hit(Document document, Marks.Found marks) {
    var title = marks.field(Fields.TITLE);
    var passage = marks.field(Fields.TEXT);
    int year = Integer.parseInt(document.get(Fields.SHOWN + Fields.YEAR));
    var level = shown(document, SearchFacet.RATING.word());
    return new SearchHit(
        SearchId.of(document.get(Fields.ID)),
        title.isEmpty()
            ? Marked.plain(text(document, tongue(document).field(Fields.TITLE)))
            : title,
        passage.isEmpty() ? marks.field(Fields.SAID) : passage,
        shown(document, Fields.NAMES),
        shown(document, Fields.CONTAINER),
        year == 0 ? "" : String.valueOf(year),
        shown(document, SearchFacet.TYPE.word()),
        shown(document, SearchFacet.STATE.word()),
        sight.judgments() && !level.equals(SearchFacet.UNRATED) ? level : "");
  }

  private static String shown(Document document, String name) {
    return text(document, Fields.SHOWN + name);
  }

  private static String text(Document document, String field) {
    var text = document.get(field);
    return text == null ? "" : text;
  }
}
