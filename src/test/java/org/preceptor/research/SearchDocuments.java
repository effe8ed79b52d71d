package org.preceptor.research;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document in a test: what it says of itself, the rest like most. */
public final class SearchDocuments {

  private final SearchId id;
  private Set<String> locks = Set.of("house a");
  private String language = "en";
  private String title = "";
  private String names = "";
  private String container = "";
  private int year = 2020;
  private long added;
  private List<String> keywords = List.of();
  private String text = "";
  private String said = "";
  private Set<String> identifiers = Set.of();
  private final Map<SearchFacet, Set<String>> facets = new EnumMap<>(SearchFacet.class);

  private SearchDocuments(SearchId id) {
    this.id = id;
    facets.put(SearchFacet.TYPE, Set.of("article"));
    facets.put(SearchFacet.STATE, Set.of("none"));
    facets.put(SearchFacet.RATING, Set.of(SearchFacet.UNRATED));
  }

  public static SearchDocuments source(String key) {
    return new SearchDocuments(new SearchId(SearchKind.SOURCE, key)).title(key);
  }

  public static SearchDocuments of(SearchKind kind, String key) {
    return new SearchDocuments(new SearchId(kind, key)).title(key);
  }

  public SearchDocuments locks(String... some) {
    locks = Set.of(some);
    return this;
  }

  public SearchDocuments language(String code) {
    language = code;
    return this;
  }

  public SearchDocuments title(String text) {
    title = text;
    return this;
  }

  public SearchDocuments names(String text) {
    names = text;
    return this;
  }

  public SearchDocuments in(String text) {
    container = text;
    return this;
  }

  public SearchDocuments year(int number) {
    year = number;
    return this;
  }

  public SearchDocuments keywords(String... some) {
    keywords = List.of(some);
    facets.put(SearchFacet.KEYWORD, Set.of(some));
    return this;
  }

  public SearchDocuments text(String some) {
    text = some;
    return this;
  }

  public SearchDocuments said(String some) {
    said = some;
    return this;
  }

  public SearchDocuments added(long seconds) {
    added = seconds;
    return this;
  }

  public SearchDocuments identifiers(String... some) {
    identifiers = Set.of(some);
    return this;
  }

  public SearchDocuments with(SearchFacet facet, String... values) {
    facets.put(facet, Set.of(values));
    return this;
  }

  public SearchDocument done() {
    facets.put(SearchFacet.YEAR, Set.of(String.valueOf(year)));
    facets.put(SearchFacet.LANGUAGE, Set.of(language));
    return new SearchDocument(
        id,
        locks,
        language,
        title,
        names,
        container,
        year,
        added,
        keywords,
        text,
        said,
        identifiers,
        facets);
  }
}
