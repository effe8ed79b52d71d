package org.preceptor.research.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.preceptor.research.lucene.TongueQuery;

/**
 * What Lucene would look for, as the server reads it. A kind of query that is not known here stops
 * the whole: a filter that was left out would show what is hidden.
 */
final class QueryJson {

  private QueryJson() {}

  static Map<String, Object> of(Query query) {
    return switch (query) {
      case BooleanQuery some -> bool(some);
      case DrillDownQuery narrowed -> narrowed(narrowed);
      case TermQuery one -> term(one.getTerm());
      case TermInSetQuery any -> terms(any);
      case CombinedFieldQuery word -> combined(word);
      case PhraseQuery phrase -> phrase(phrase);
      case PrefixQuery begin ->
          Map.of("prefix", Map.of(begin.getField(), begin.getPrefix().text()));
      case DisjunctionMaxQuery best -> best(best);
      case BoostQuery boosted ->
          Map.of(
              "bool", Map.of("must", of(boosted.getQuery()), "boost", (double) boosted.getBoost()));
      case ConstantScoreQuery constant ->
          Map.of("constant_score", Map.of("filter", of(constant.getQuery())));
      case IndexOrDocValuesQuery either -> of(either.getIndexQuery());
      case IndexSortSortedNumericDocValuesRangeQuery sorted -> of(sorted.getFallbackQuery());
      case PointRangeQuery range -> range(range);
      case MatchAllDocsQuery all -> Map.of("match_all", Map.of());
      case MatchNoDocsQuery none -> Map.of("match_none", Map.of());
      default ->
          throw new IllegalArgumentException("not known: " + query.getClass().getSimpleName());
    };
  }

  private static Map<String, Object> bool(BooleanQuery query) {
    var parts = new HashMap<String, Object>();
    for (var occur : Occur.values()) {
      var some = query.getClauses(occur).stream().map(QueryJson::of).toList();
      if (!some.isEmpty()) {
        parts.put(word(occur), some);
      }
    }
    if (query.getMinimumNumberShouldMatch() > 0) {
      parts.put("minimum_should_match", query.getMinimumNumberShouldMatch());
    }
    // To the server an empty one is everything, to Lucene nothing.
    return parts.isEmpty() ? of(MatchNoDocsQuery.INSTANCE) : Map.of("bool", parts);
  }

  private static String word(Occur occur) {
    return switch (occur) {
      case MUST -> "must";
      case FILTER -> "filter";
      case SHOULD -> "should";
      case MUST_NOT -> "must_not";
    };
  }

  private static Map<String, Object> narrowed(DrillDownQuery query) {
    var parts = new HashMap<String, Object>();
    parts.put("filter", Arrays.stream(query.getDrillDownQueries()).map(QueryJson::of).toList());
    if (query.getBaseQuery() != null) {
      parts.put("must", of(query.getBaseQuery()));
    }
    return Map.of("bool", parts);
  }

  private static Map<String, Object> term(Term term) {
    if (term.field().equals(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)) {
      var path = FacetsConfig.stringToPath(term.text());
      return Map.of("term", Map.of(Shape.facet(path[0]), path[1]));
    }
    return Map.of("term", Map.of(term.field(), term.text()));
  }

  private static Map<String, Object> terms(TermInSetQuery any) {
    var values = new ArrayList<String>();
    try {
      var some = any.getBytesRefIterator();
      for (var one = some.next(); one != null; one = some.next()) {
        values.add(one.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("terms in memory", e);
    }
    return Map.of("terms", Map.of(any.getField(), values));
  }

  private static Map<String, Object> combined(CombinedFieldQuery word) {
    var terms = new ArrayList<Term>();
    word.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... some) {
            terms.addAll(List.of(some));
          }
        });
    return Map.of(
        "combined_fields",
        Map.of(
            "query",
            terms.getFirst().text(),
            "fields",
            terms.stream()
                .map(term -> term.field() + "^" + TongueQuery.weight(term.field()))
                .toList()));
  }

  private static Map<String, Object> phrase(PhraseQuery phrase) {
    var words =
        Arrays.stream(phrase.getTerms()).map(Term::text).collect(Collectors.joining(Shape.BETWEEN));
    return Map.of(
        "match_phrase",
        Map.of(
            phrase.getField(),
            Map.of("query", words, "analyzer", Shape.FORMS, "slop", phrase.getSlop())));
  }

  private static Map<String, Object> best(DisjunctionMaxQuery best) {
    return Map.of(
        "dis_max",
        Map.of(
            "queries",
            best.getDisjuncts().stream().map(QueryJson::of).toList(),
            "tie_breaker",
            (double) best.getTieBreakerMultiplier()));
  }

  private static Map<String, Object> range(PointRangeQuery range) {
    return Map.of(
        "range",
        Map.of(
            range.getField(),
            Map.of(
                "gte",
                IntPoint.decodeDimension(range.getLowerPoint(), 0),
                "lte",
                IntPoint.decodeDimension(range.getUpperPoint(), 0))));
  }
}
