package org.preceptor.research.opensearch;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.Sight;
import org.preceptor.research.lucene.Corrections;
import org.preceptor.research.lucene.Fields;
import org.preceptor.research.lucene.Queries;

/**
 * Looks for another spelling of words that nobody wrote. A word that stands only where the sight
 * does not reach is one that nobody wrote, and is never proposed.
 */
final class Spelling {

  private static final int CANDIDATES = 20;
  private static final String NEAR = "near";

  private final Answering answering;
  private final Sight sight;

  Spelling(Answering answering, Sight sight) {
    this.answering = answering;
    this.sight = sight;
  }

  /** The query with words that occur; none where all do or no other is near. */
  List<SearchQuery> of(SearchQuery query) {
    var words = List.copyOf(Corrections.words(query));
    return words.isEmpty() ? List.of() : Corrections.of(query, near(words));
  }

  /** For each word that is not there the nearest that are. */
  private Map<String, List<String>> near(List<String> words) {
    var candidates = new LinkedHashMap<String, List<String>>();
    var answers = answering.search(words.stream().map(this::looked).toList());
    for (int i = 0; i < answers.size(); i++) {
      if (Answering.total(answers.get(i)) == 0) {
        candidates.put(words.get(i), proposed(answers.get(i)));
      }
    }
    var there = there(candidates.values().stream().flatMap(List::stream).distinct().toList());
    candidates.replaceAll(
        (word, some) ->
            some.stream().filter(there::contains).limit(Corrections.MOST_NEAR).toList());
    return candidates;
  }

  private Set<String> there(List<String> words) {
    if (words.isEmpty()) {
      return Set.of();
    }
    var there = new LinkedHashSet<String>();
    var answers = answering.search(words.stream().map(this::presence).toList());
    for (int i = 0; i < answers.size(); i++) {
      if (Answering.total(answers.get(i)) > 0) {
        there.add(words.get(i));
      }
    }
    return there;
  }

  private Map<String, Object> looked(String word) {
    var body = new HashMap<>(presence(word));
    body.put(
        "suggest",
        Map.of(
            NEAR,
            Map.of(
                "text",
                word,
                "term",
                Map.of("field", Fields.SPELLED, "suggest_mode", "always", "size", CANDIDATES))));
    return body;
  }

  private Map<String, Object> presence(String word) {
    return Map.of(
        "size",
        0,
        "terminate_after",
        1,
        "track_total_hits",
        1,
        "query",
        QueryJson.of(Queries.spelled(word, sight)));
  }

  private static List<String> proposed(JsonObject answer) {
    var proposed = new ArrayList<String>();
    for (var entry :
        answer.getJsonObject("suggest").getJsonArray(NEAR).getValuesAs(JsonObject.class)) {
      entry.getJsonArray("options").getValuesAs(JsonObject.class).stream()
          .map(option -> option.getString("text"))
          .forEach(proposed::add);
    }
    return proposed;
  }
}
