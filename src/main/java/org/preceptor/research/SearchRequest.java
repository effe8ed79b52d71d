package org.preceptor.research;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A query, what it is narrowed to, and which part of the answer is wanted.
 *
 * @param narrowed for each facet the values of which one must be there
 * @param among only these, or whichever if empty
 * @param facets for which of them to count
 */
public record SearchRequest(
    SearchQuery query,
    Set<SearchKind> kinds,
    Map<SearchFacet, Set<String>> narrowed,
    Optional<Set<SearchId>> among,
    Order order,
    Set<SearchFacet> facets,
    int first,
    int most) {

  private static final int DEEPEST = 20_000;

  /** What stands first. */
  public enum Order {
    RELEVANCE,
    /** By year, the last first. */
    NEWEST,
    /** What came to the library last. */
    ADDED,
    TITLE,
    /** The best rated; what is unrated or unclear stands between high and low. */
    CREDIBLE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public SearchRequest {
    kinds = Set.copyOf(kinds);
    narrowed = Map.copyOf(narrowed);
    facets = Set.copyOf(facets);
    if (first < 0 || most < 1 || most > 1_000) {
      throw new IllegalArgumentException("not a part of an answer: " + first + ", " + most);
    }
    first = Math.min(first, DEEPEST);
  }

  /** The same of other kinds. */
  public SearchRequest of(Set<SearchKind> other) {
    return new SearchRequest(query, other, narrowed, among, order, facets, first, most);
  }

  /** The best matches of a kind, without counts. */
  public static SearchRequest of(SearchQuery query, SearchKind kind, int most) {
    return new SearchRequest(
        query, Set.of(kind), Map.of(), Optional.empty(), Order.RELEVANCE, Set.of(), 0, most);
  }

  /** The same of another query. */
  public SearchRequest asking(SearchQuery other) {
    return new SearchRequest(other, kinds, narrowed, among, order, facets, first, most);
  }

  public SearchRequest narrowedTo(SearchFacet facet, Set<String> values) {
    var more = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    more.putAll(narrowed);
    more.put(facet, Set.copyOf(values));
    return narrowedTo(more);
  }

  public SearchRequest narrowedTo(Map<SearchFacet, Set<String>> other) {
    return new SearchRequest(query, kinds, other, among, order, facets, first, most);
  }

  public SearchRequest counting(Set<SearchFacet> counted) {
    return new SearchRequest(query, kinds, narrowed, among, order, counted, first, most);
  }

  public SearchRequest among(Set<SearchId> some) {
    return new SearchRequest(
        query, kinds, narrowed, Optional.of(Set.copyOf(some)), order, facets, first, most);
  }

  public SearchRequest ordered(Order other) {
    return new SearchRequest(query, kinds, narrowed, among, other, facets, first, most);
  }

  public SearchRequest part(int from, int wanted) {
    return new SearchRequest(query, kinds, narrowed, among, order, facets, from, wanted);
  }
}
