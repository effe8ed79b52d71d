package org.preceptor.research.opensearch;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetsConfig;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;
import org.preceptor.research.lucene.Queries;

/** How many have which value; each facet counted without what it is narrowed to. */
final class Counting {

  private static final String VALUES = "values";
  private static final String CHOSEN = "chosen";

  private final SearchRequest request;
  private final Sight sight;
  private final Queries queries;
  private final List<SearchFacet> wanted;

  Counting(SearchRequest request, Sight sight, FacetsConfig config) {
    this.request = request;
    this.sight = sight;
    this.queries = new Queries(config);
    this.wanted = request.facets().stream().filter(f -> Queries.mayCount(f, sight)).toList();
  }

  /**
   * Whether a whole library is counted, which takes longest and everybody sees first: counted by
   * itself, the cluster keeps it for as long as nothing changes.
   */
  boolean isWhole() {
    return !wanted.isEmpty()
        && request.query().isEverything()
        && request.narrowed().isEmpty()
        && request.among().isEmpty();
  }

  Map<String, Object> alone() {
    return Map.of(
        "size", 0, "query", QueryJson.of(queries.base(request, sight)), "aggs", aggregations());
  }

  Map<String, Object> with(Map<String, Object> body) {
    var both = new HashMap<>(body);
    if (!wanted.isEmpty()) {
      both.put("aggs", aggregations());
    }
    return both;
  }

  /** What each facet is narrowed to. */
  Map<SearchFacet, Map<String, Object>> filters() {
    var filters = new EnumMap<SearchFacet, Map<String, Object>>(SearchFacet.class);
    request
        .narrowed()
        .forEach(
            (facet, values) -> {
              var one = queries.narrowed(request.narrowedTo(Map.of(facet, values)), sight);
              for (var filter : one.getDrillDownQueries()) {
                filters.put(facet, QueryJson.of(filter));
              }
            });
    return filters;
  }

  private Map<String, Object> aggregations() {
    var filters = filters();
    var counted = new HashMap<String, Object>();
    for (var facet : wanted) {
      var others = new HashMap<>(filters);
      others.remove(facet);
      counted.put(
          facet.word(),
          Map.of(
              "filter",
              Map.of("bool", Map.of("filter", List.copyOf(others.values()))),
              "aggs",
              values(facet)));
    }
    return counted;
  }

  private Map<String, Object> values(SearchFacet facet) {
    var field = Shape.facet(facet.word());
    var values = new HashMap<String, Object>();
    values.put(
        VALUES,
        Map.of(
            "terms",
            Map.of(
                "field",
                field,
                "size",
                SearchFound.MOST_VALUES,
                "order",
                List.of(Map.of("_count", "desc"), Map.of("_key", "asc")))));
    var chosen = chosen(facet);
    if (!chosen.isEmpty()) {
      values.put(
          CHOSEN,
          Map.of(
              "filters",
              Map.of(
                  "filters",
                  chosen.stream().map(value -> Map.of("term", Map.of(field, value))).toList())));
    }
    return values;
  }

  private List<String> chosen(SearchFacet facet) {
    return List.copyOf(new TreeSet<>(request.narrowed().getOrDefault(facet, Set.of())));
  }

  Map<SearchFacet, List<SearchFound.Count>> counts(JsonObject answer) {
    var counts = new EnumMap<SearchFacet, List<SearchFound.Count>>(SearchFacet.class);
    for (var facet : wanted) {
      counts.put(
          facet, counts(facet, answer.getJsonObject("aggregations").getJsonObject(facet.word())));
    }
    return counts;
  }

  private List<SearchFound.Count> counts(SearchFacet facet, JsonObject counted) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var bucket : buckets(counted, VALUES)) {
      counts.put(bucket.getString("key"), bucket.getInt("doc_count"));
    }
    var chosen = chosen(facet);
    if (!chosen.isEmpty() && !counts.isEmpty()) {
      var numbers = buckets(counted, CHOSEN);
      for (int i = 0; i < chosen.size(); i++) {
        counts.putIfAbsent(chosen.get(i), numbers.get(i).getInt("doc_count"));
      }
    }
    var all = new ArrayList<SearchFound.Count>();
    counts.forEach((value, count) -> all.add(new SearchFound.Count(value, count)));
    return all;
  }

  private static List<JsonObject> buckets(JsonObject counted, String name) {
    return counted.getJsonObject(name).getJsonArray("buckets").getValuesAs(JsonObject.class);
  }
}
