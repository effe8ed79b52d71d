package org.preceptor.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param found how many there are in all
 * @param facets the values of each facet that was asked for, the most frequent first, counted
 *     without what the facet itself is narrowed to
 * @param meant another spelling that does find something, where this one found nothing
 * @param complete whether there was time to look at everything
 */
public record SearchFound(
    List<SearchHit> hits,
    int found,
    Map<SearchFacet, List<Count>> facets,
    Optional<SearchQuery> meant,
    boolean complete) {

  /** Of each facet, besides those that were chosen. */
  public static final int MOST_VALUES = 100;

  /** How many have a value. */
  public record Count(String value, int count) {}

  public SearchFound {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
