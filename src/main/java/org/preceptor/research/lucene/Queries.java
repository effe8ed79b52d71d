package org.preceptor.research.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchId;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.Sight;

/**
 * Turns what is asked into what Lucene looks for, here or on a search server. What a sight opens is
 * a part of all of it.
 */
public final class Queries {

  private static final Query NOTHING = MatchNoDocsQuery.INSTANCE;

  /** In all; each is looked for in every field of every language. */
  private static final int MOST_WORDS = 32;

  private static final int MOST_BEGINNINGS = 8;

  /** By how many of its words something is compared with others. */
  public static final int LIKE_WORDS = 25;

  /** How many of them make two works alike. */
  public static final int LIKE_AT_LEAST = 2;

  private final FacetsConfig config;

  public Queries(FacetsConfig config) {
    this.config = config;
  }

  /** What a sight opens: a part of every search, count and suggestion. */
  public static Query opened(Sight sight) {
    return anyOf(Fields.LOCK, sight.keys());
  }

  static Query ids(Collection<SearchId> ids) {
    return anyOf(Fields.ID, ids.stream().map(SearchId::toString).toList());
  }

  static Query kinds(Set<SearchKind> kinds) {
    return kinds.size() == SearchKind.values().length
        ? MatchAllDocsQuery.INSTANCE
        : anyOf(Fields.KIND, kinds.stream().map(SearchKind::word).toList());
  }

  /** One document, for who may find it. */
  public static Query itself(SearchId id, Sight sight) {
    return new BooleanQuery.Builder()
        .add(ids(List.of(id)), Occur.FILTER)
        .add(opened(sight), Occur.FILTER)
        .build();
  }

  /** Others of its kind. */
  public static Query others(SearchId id, Sight sight) {
    return new BooleanQuery.Builder()
        .add(opened(sight), Occur.FILTER)
        .add(kinds(Set.of(id.kind())), Occur.FILTER)
        .add(ids(List.of(id)), Occur.MUST_NOT)
        .build();
  }

  /** Sources in which each of these words begins a word of the field; empty without a word. */
  static Optional<Query> begun(String field, String begun, Sight sight) {
    var all = new BooleanQuery.Builder();
    all.add(opened(sight), Occur.FILTER);
    all.add(kinds(Set.of(SearchKind.SOURCE)), Occur.FILTER);
    var words = Fields.spelled(begun).stream().limit(MOST_BEGINNINGS).toList();
    words.forEach(
        word -> all.add(new TermQuery(new Term(field, Fields.beginning(word))), Occur.FILTER));
    return words.isEmpty() ? Optional.empty() : Optional.of(all.build());
  }

  /** A word as it is spelled, where the sight reaches it. */
  public static Query spelled(String word, Sight sight) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.SPELLED, word)), Occur.FILTER)
        .add(opened(sight), Occur.FILTER)
        .build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return switch (values.size()) {
      case 0 -> NOTHING;
      case 1 -> new TermQuery(new Term(field, values.iterator().next()));
      default -> new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    };
  }

  /** Everything asked but what it is narrowed to. */
  public Query base(SearchRequest request, Sight sight) {
    var all = new BooleanQuery.Builder();
    all.add(opened(sight), Occur.FILTER);
    all.add(kinds(request.kinds()), Occur.FILTER);
    request.among().ifPresent(ids -> all.add(ids(ids), Occur.FILTER));
    var worded = new ArrayList<SearchQuery.Clause>();
    for (var clause : request.query().clauses()) {
      if (clause.excludes()) {
        all.add(anywhere(clause, sight), Occur.MUST_NOT);
      } else if (isWorded(clause)) {
        worded.add(clause);
      } else {
        all.add(fact(clause, sight), Occur.FILTER);
      }
    }
    if (!worded.isEmpty() || !request.query().loose().isEmpty()) {
      all.add(inOneTongue(worded, request.query(), sight), Occur.MUST);
    }
    return all.build();
  }

  public DrillDownQuery narrowed(SearchRequest request, Sight sight) {
    var narrowed = new DrillDownQuery(config, base(request, sight));
    request
        .narrowed()
        .forEach(
            (facet, values) -> {
              if (facet.isJudgment() && !sight.judgments()) {
                narrowed.add(facet.word(), NOTHING);
              } else {
                values.forEach(value -> narrowed.add(facet.word(), Fields.cutValue(value)));
              }
            });
    return narrowed;
  }

  private static boolean isWorded(SearchQuery.Clause clause) {
    return clause.anyOf().stream().anyMatch(SearchQuery.Words.class::isInstance);
  }

  private Query fact(SearchQuery.Clause clause, Sight sight) {
    var any = new BooleanQuery.Builder();
    clause.anyOf().forEach(part -> any.add(fact(part, sight), Occur.SHOULD));
    return any.build();
  }

  private Query fact(SearchQuery.Part part, Sight sight) {
    return switch (part) {
      case SearchQuery.Words words -> NOTHING;
      case SearchQuery.Identifier identifier ->
          new ConstantScoreQuery(new TermQuery(new Term(Fields.IDENTIFIER, identifier.value())));
      case SearchQuery.Beginning begin ->
          new ConstantScoreQuery(new PrefixQuery(new Term(Fields.IDENTIFIER, begin.value())));
      case SearchQuery.Years years ->
          new ConstantScoreQuery(IntField.newRangeQuery(Fields.YEAR, years.from(), years.to()));
      case SearchQuery.OneOf oneOf -> oneOf(oneOf, sight);
    };
  }

  private Query oneOf(SearchQuery.OneOf oneOf, Sight sight) {
    if (oneOf.facet().isJudgment() && !sight.judgments()) {
      return NOTHING;
    }
    var any = new DrillDownQuery(config);
    oneOf.values().forEach(value -> any.add(oneOf.facet().word(), Fields.cutValue(value)));
    return new ConstantScoreQuery(any);
  }

  /** All of the clauses in the words of one language: a document has those of one. */
  private Query inOneTongue(List<SearchQuery.Clause> clauses, SearchQuery query, Sight sight) {
    var loose =
        query.loose().stream().map(word -> new SearchQuery.Clause(false, List.of(word))).toList();
    var together = Stream.concat(clauses.stream(), loose.stream()).toList();
    var any = new BooleanQuery.Builder();
    for (var tongue : Tongue.ALL) {
      var words = new TongueQuery(tongue, sight.judgments(), each(together));
      var spoken = spoken(clauses, words, sight);
      var some = spoken(loose, words, sight);
      if (!spoken.isEmpty() || !some.isEmpty()) {
        var all = new BooleanQuery.Builder();
        spoken.forEach(clause -> all.add(clause, Occur.MUST));
        if (!some.isEmpty()) {
          all.add(some(some, query.share()), Occur.MUST);
        }
        words.near(together).ifPresent(near -> all.add(near, Occur.SHOULD));
        any.add(all.build(), Occur.SHOULD);
      }
    }
    var all = any.build();
    return all.clauses().isEmpty() ? NOTHING : all;
  }

  private static Query some(List<Query> words, SearchQuery.Share share) {
    var some = new BooleanQuery.Builder();
    words.forEach(word -> some.add(word, Occur.SHOULD));
    some.setMinimumNumberShouldMatch(share.of(words.size()));
    return some.build();
  }

  private static int each(List<SearchQuery.Clause> clauses) {
    int parts = clauses.stream().mapToInt(clause -> clause.anyOf().size()).sum();
    return Math.max(1, MOST_WORDS / parts);
  }

  /** Without small words, unless there are no others. */
  private List<Query> spoken(List<SearchQuery.Clause> clauses, TongueQuery words, Sight sight) {
    for (boolean small : new boolean[] {false, true}) {
      var spoken = new ArrayList<Query>();
      for (int i = 0; i < clauses.size(); i++) {
        either(clauses.get(i), beside(clauses, i), words, small, sight).ifPresent(spoken::add);
      }
      if (!spoken.isEmpty()) {
        return spoken;
      }
    }
    return List.of();
  }

  /** The name to which initials belong: mostly it stands before them. */
  private static Optional<SearchQuery.Words> beside(List<SearchQuery.Clause> clauses, int at) {
    if (!clauses.get(at).anyOf().stream().allMatch(Queries::isInitials)) {
      return Optional.empty();
    }
    var before = clauses.subList(0, at).reversed().stream();
    var after = clauses.subList(at + 1, clauses.size()).stream();
    return Stream.concat(before, after)
        .filter(clause -> clause.anyOf().size() == 1)
        .map(clause -> clause.anyOf().getFirst())
        .filter(part -> part instanceof SearchQuery.Words said && mayBeName(said))
        .map(SearchQuery.Words.class::cast)
        .findFirst();
  }

  private static boolean isInitials(SearchQuery.Part part) {
    return part instanceof SearchQuery.Words said && said.form() == SearchQuery.Form.INITIALS;
  }

  private static boolean mayBeName(SearchQuery.Words said) {
    return said.form() == SearchQuery.Form.WORD
        && (said.scope() == SearchQuery.Scope.ANYWHERE || said.scope() == SearchQuery.Scope.AUTHOR);
  }

  private static Optional<Query> year(SearchQuery.Words said) {
    return said.form() == SearchQuery.Form.YEAR
        ? Optional.of(
            new ConstantScoreQuery(
                IntField.newExactQuery(Fields.YEAR, Integer.parseInt(said.text()))))
        : Optional.empty();
  }

  private Optional<Query> either(
      SearchQuery.Clause clause,
      Optional<SearchQuery.Words> beside,
      TongueQuery words,
      boolean small,
      Sight sight) {
    var found = new ArrayList<Query>();
    for (var part : clause.anyOf()) {
      if (part instanceof SearchQuery.Words said) {
        words.query(said, beside, small).ifPresent(found::add);
        year(said).ifPresent(found::add);
      } else {
        found.add(fact(part, sight));
      }
    }
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    var any = new BooleanQuery.Builder();
    found.forEach(one -> any.add(one, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private Query anywhere(SearchQuery.Clause clause, Sight sight) {
    var any = new BooleanQuery.Builder();
    for (var tongue : Tongue.ALL) {
      var words = new TongueQuery(tongue, sight.judgments(), each(List.of(clause)));
      for (var part : clause.anyOf()) {
        if (part instanceof SearchQuery.Words said) {
          words.query(said, Optional.empty(), true).ifPresent(one -> any.add(one, Occur.SHOULD));
          year(said).ifPresent(one -> any.add(one, Occur.SHOULD));
        }
      }
    }
    clause.anyOf().stream()
        .filter(part -> !(part instanceof SearchQuery.Words))
        .forEach(part -> any.add(excluded(part, sight), Occur.SHOULD));
    return any.build();
  }

  /** Who may not know a judgment must not learn it from what is missing either. */
  private Query excluded(SearchQuery.Part part, Sight sight) {
    return part instanceof SearchQuery.OneOf oneOf
            && oneOf.facet().isJudgment()
            && !sight.judgments()
        ? MatchAllDocsQuery.INSTANCE
        : fact(part, sight);
  }

  public static boolean mayCount(SearchFacet facet, Sight sight) {
    return sight.judgments() || !facet.isJudgment();
  }
}
