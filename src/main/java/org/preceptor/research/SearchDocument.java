package org.preceptor.research;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something as it can be found. It can always be made again from what is stored, so an index holds
 * nothing that would be missed.
 *
 * @param locks who holds one of these keys finds it, see {@link Sight}
 * @param names of those behind it, or empty
 * @param container what it appeared in, or empty
 * @param added when it came to the library, in seconds of the epoch, or 0
 * @param text the abstract, or what it is about
 * @param said what people wrote when they judged it
 * @param identifiers DOI, PMID and address as {@link Identifiers} spells them
 */
public record SearchDocument(
    SearchId id,
    Set<String> locks,
    String language,
    String title,
    String names,
    String container,
    int year,
    long added,
    List<String> keywords,
    String text,
    String said,
    Set<String> identifiers,
    Map<SearchFacet, Set<String>> facets) {

  /** Between one name and the next. */
  public static final String BETWEEN_NAMES = "; ";

  public SearchDocument {
    locks = Set.copyOf(locks);
    keywords = List.copyOf(keywords);
    identifiers = Set.copyOf(identifiers);
    facets = Map.copyOf(facets);
  }

  public Set<String> values(SearchFacet facet) {
    return facets.getOrDefault(facet, Set.of());
  }
}
