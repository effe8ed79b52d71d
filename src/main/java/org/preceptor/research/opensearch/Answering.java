package org.preceptor.research.opensearch;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Query;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;
import org.preceptor.research.lucene.Fields;
import org.preceptor.research.lucene.Queries;
import org.preceptor.research.lucene.Suggestions;
import org.preceptor.research.lucene.Tongue;

/** Asks the cluster and reads what it answers. */
final class Answering {

  /** What a question takes besides the search itself: the way there and back. */
  private static final Duration WAY = Duration.ofMillis(500);

  private static final FacetsConfig CONFIG = Fields.facets();

  private final SearchServer server;
  private final String path;
  private final Duration patience;

  Answering(SearchServer server, String index, Duration patience) {
    this.server = server;
    this.path = SharedIndex.path(index);
    this.patience = patience;
  }

  SearchFound find(SearchRequest request, Sight sight) {
    var counting = new Counting(request, sight, CONFIG);
    var answers =
        search(
            counting.isWhole()
                ? List.of(hits(request, counting, sight), counting.alone())
                : List.of(counting.with(hits(request, counting, sight))));
    if (answers.isEmpty()) {
      return new SearchFound(List.of(), 0, Map.of(), Optional.empty(), false);
    }
    int found = total(answers.getFirst());
    return new SearchFound(
        new Hits(request.query().words(), sight).of(answers.getFirst()),
        found,
        counting.counts(answers.getLast()),
        found == 0 ? meant(request, sight) : Optional.empty(),
        answers.stream().allMatch(Answering::isComplete));
  }

  private static Map<String, Object> hits(SearchRequest request, Counting counting, Sight sight) {
    var body = new HashMap<>(query(new Queries(CONFIG).base(request, sight)));
    var filters = counting.filters();
    if (!filters.isEmpty()) {
      body.put("post_filter", Map.of("bool", Map.of("filter", List.copyOf(filters.values()))));
    }
    body.put("from", request.first());
    body.put("size", request.most());
    body.put("sort", order(request));
    body.put("_source", Hits.fields(!request.query().words().isEmpty(), sight));
    body.put("track_total_hits", true);
    return body;
  }

  private static Map<String, Object> query(Query query) {
    return Map.of("query", QueryJson.of(query));
  }

  /** Where nothing was asked, no match is better than another. */
  private static List<?> order(SearchRequest request) {
    var title = Map.of(Fields.TITLE_KEY, "asc");
    return switch (request.order()) {
      case RELEVANCE -> request.query().words().isEmpty() ? List.of(title) : List.of("_score");
      case NEWEST -> List.of(Map.of(Fields.YEAR, "desc"), title);
      case ADDED -> List.of(Map.of(Fields.ADDED, "desc"), title);
      case TITLE -> List.of(title);
      case CREDIBLE -> List.of(Map.of(Fields.LEVEL, "desc"), title);
    };
  }

  /** Nothing where other kinds have what was asked: then it is spelled as it was meant. */
  private Optional<SearchQuery> meant(SearchRequest request, Sight sight) {
    var others = new Spelling(this, sight).of(request.query());
    var one = request.ordered(SearchRequest.Order.RELEVANCE).counting(Set.of()).part(0, 1);
    var any = one.of(EnumSet.allOf(SearchKind.class));
    if (others.isEmpty() || finds(any, sight)) {
      return Optional.empty();
    }
    var meant = first(others, one, sight);
    return meant.isPresent() ? meant : first(others, any, sight);
  }

  private Optional<SearchQuery> first(List<SearchQuery> others, SearchRequest asked, Sight sight) {
    return others.stream().filter(other -> finds(asked.asking(other), sight)).findFirst();
  }

  private boolean finds(SearchRequest request, Sight sight) {
    var body = hits(request, new Counting(request, sight, CONFIG), sight);
    return search(List.of(body)).stream().anyMatch(answer -> total(answer) > 0);
  }

  List<String> suggest(String begun, Sight sight, int most) {
    return Suggestions.of(begun, sight, most, this::written);
  }

  private List<Suggestions.Written> written(Query query, int most) {
    var body = new HashMap<>(query(query));
    body.put("size", most);
    body.put(
        "_source",
        List.of(
            Fields.SHOWN + Fields.TITLE,
            Fields.SHOWN + Fields.NAMES,
            Fields.SHOWN + Fields.KEYWORDS));
    return search(List.of(body)).stream()
        .flatMap(answer -> Hits.sources(answer).stream())
        .map(
            document ->
                new Suggestions.Written(
                    Hits.text(document, Fields.SHOWN + Fields.TITLE),
                    Hits.text(document, Fields.SHOWN + Fields.NAMES),
                    Hits.texts(document, Fields.SHOWN + Fields.KEYWORDS)))
        .toList();
  }

  private List<SearchHit> shown(Map<String, Object> query, int most, Sight sight) {
    var body = new HashMap<>(query);
    body.put("size", most);
    body.put("_source", Hits.fields(false, sight));
    var answers = search(List.of(body));
    return answers.isEmpty() ? List.of() : new Hits(List.of(), sight).of(answers.getFirst());
  }

  List<SearchHit> like(SearchId id, Sight sight, int most) {
    var asked = new HashMap<>(query(Queries.itself(id, sight)));
    asked.put("size", 1);
    asked.put(
        "_source", List.of(Fields.TONGUE, Fields.SHOWN + Fields.TITLE, Fields.SHOWN + Fields.TEXT));
    return search(List.of(asked)).stream()
        .flatMap(answer -> Hits.sources(answer).stream())
        .findFirst()
        .map(itself -> shown(Map.of("query", like(itself, id, sight)), most, sight))
        .orElse(List.of());
  }

  private static Map<String, Object> like(JsonObject itself, SearchId id, Sight sight) {
    var tongue = Tongue.of(Hits.text(itself, Fields.TONGUE));
    var texts = new ArrayList<String>();
    for (var name : List.of(Fields.TITLE, Fields.TEXT)) {
      texts.add(Shape.forms(tongue.field(name), Hits.text(itself, Fields.SHOWN + name)));
    }
    var field = tongue.field(Shape.ABOUT);
    var like =
        Map.of(
            "like",
            List.of(Map.of("doc", Map.of(field, String.join(Shape.BETWEEN, texts)))),
            "fields",
            List.of(field),
            "min_term_freq",
            1,
            "min_doc_freq",
            2,
            "min_word_length",
            3,
            "max_query_terms",
            Queries.LIKE_WORDS,
            "minimum_should_match",
            String.valueOf(Queries.LIKE_AT_LEAST),
            "boost_terms",
            1,
            "stop_words",
            tongue.smallWords());
    return Map.of(
        "bool",
        Map.of(
            "must",
            Map.of("more_like_this", like),
            "filter",
            QueryJson.of(Queries.others(id, sight))));
  }

  /** An answer to each, or none where there is no index. */
  List<JsonObject> search(List<? extends Map<String, Object>> bodies) {
    var lines = new ArrayList<Map<String, Object>>();
    for (var body : bodies) {
      var timed = new HashMap<>(body);
      timed.put("timeout", patience.toMillis() + "ms");
      lines.add(Map.of("request_cache", true));
      lines.add(timed);
    }
    var answer = server.askAll(path + "/_msearch", Written.lines(lines), patience.plus(WAY));
    if (answer.isMissing()) {
      return List.of();
    }
    var answers = answer.fine().getJsonArray("responses").getValuesAs(JsonObject.class);
    for (var one : answers) {
      int status = one.getInt("status", 200);
      if (status == 404) {
        return List.of();
      }
      new SearchServer.Answer(status, one).fine();
    }
    return answers;
  }

  static int total(JsonObject answer) {
    return answer.getJsonObject("hits").getJsonObject("total").getInt("value");
  }

  private static boolean isComplete(JsonObject answer) {
    return !answer.getBoolean("timed_out") && answer.getJsonObject("_shards").getInt("failed") == 0;
  }
}
