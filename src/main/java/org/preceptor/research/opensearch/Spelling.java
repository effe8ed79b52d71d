package org.preceptor.research.opensearch;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchQuery.Form;
import org.preceptor.research.SearchQuery.Words;
import org.preceptor.research.Sight;
import org.preceptor.research.lucene.Fields;
import org.preceptor.research.lucene.Queries;
import org.preceptor.research.lucene.Tongue;

/**
 * Looks for another spelling of words that nobody wrote. A word that stands only where the sight
 * does not reach is one that nobody wrote, and is never proposed.
 */
final class Spelling {

  private static final int MOST_WORDS = 8;
  private static final int CANDIDATES = 20;
  private static final String NEAR = "near";

  private final Answering answering;
  private final Sight sight;

  Spelling(Answering answering, Sight sight) {
    this.answering = answering;
    this.sight = sight;
  }

  /** The query with words that occur; empty where all do or none is near. */
  Optional<SearchQuery> of(SearchQuery query) {
    var asked = new LinkedHashSet<String>();
    query.words().stream()
        .filter(Spelling::isSpelled)
        .flatMap(said -> spelled(said).stream())
        .limit(MOST_WORDS)
        .forEach(asked::add);
    var near = near(List.copyOf(asked));
    var other = query.with(said -> isSpelled(said) ? other(said, near) : said);
    return other.equals(query) ? Optional.empty() : Optional.of(other);
  }

  private static boolean isSpelled(Words said) {
    return said.form() != Form.PREFIX && !said.scope().isJudgment();
  }

  private static List<String> spelled(Words said) {
    return Tongue.OTHER.words(said.text(), MOST_WORDS).stream().map(Tongue.Word::form).toList();
  }

  private static Words other(Words said, Map<String, String> near) {
    var words = spelled(said);
    if (words.stream().noneMatch(near::containsKey)) {
      return said;
    }
    var others = words.stream().map(word -> near.getOrDefault(word, word)).toList();
    return new Words(said.scope(), said.form(), String.join(" ", others));
  }

  /** For each word that is not there the nearest that is. */
  private Map<String, String> near(List<String> words) {
    if (words.isEmpty()) {
      return Map.of();
    }
    var candidates = new HashMap<String, List<String>>();
    var answers = answering.search(words.stream().map(this::looked).toList());
    for (int i = 0; i < answers.size(); i++) {
      if (Answering.total(answers.get(i)) == 0) {
        candidates.put(words.get(i), proposed(answers.get(i)));
      }
    }
    var there = there(candidates.values().stream().flatMap(List::stream).distinct().toList());
    var near = new HashMap<String, String>();
    candidates.forEach(
        (word, some) ->
            some.stream()
                .filter(there::contains)
                .findFirst()
                .ifPresent(one -> near.put(word, one)));
    return near;
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
