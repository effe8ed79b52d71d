package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.SearchSources;
import org.preceptor.research.SearchTerms;

/** Backs {@code research/search.xhtml}: what is taught about something, and sources. */
@Named
@RequestScoped
public class SearchView {

  private static final int SOURCES = 5;
  private static final int LINES = 25;

  @Inject SearchSources search;
  @Inject SearchLines listed;
  @Inject SearchWords words;
  @Inject HttpServletRequest request;

  private SearchAddress here =
      new SearchAddress(new SearchTerms("", Map.of()), SearchRequest.Order.RELEVANCE, 1);
  private Optional<SearchKind> kind = Optional.empty();
  private SearchFound authored = nothing();
  private Optional<SearchQuery> looser = Optional.empty();
  private SearchFound library = nothing();
  private List<SearchLine> sources = List.of();

  /**
   * A kind of thing to see alone, or all of them.
   *
   * @param word of the kind, or all
   */
  public record Choice(String word, long count, String address, boolean chosen) {}

  private static SearchFound nothing() {
    return new SearchFound(List.of(), 0, Map.of(), Optional.empty(), true);
  }

  /** Asks what the address says; without words it asks for nothing. */
  public void load() {
    here = SearchAddress.of(request);
    kind =
        Arrays.stream(SearchKind.values())
            .filter(one -> one.word().equals(request.getParameter("kind")))
            .filter(one -> one != SearchKind.SOURCE)
            .findFirst();
    if (here.typed().isEmpty()) {
      return;
    }
    var query = here.reading().query();
    var answer = search.authored(query);
    authored = answer.found();
    looser = answer.looser();
    if (search.mayFindSources()) {
      library = search.find(SearchRequest.of(query, SearchKind.SOURCE, SOURCES)).found();
      sources = listed.of(library.hits());
    }
  }

  static String address(String typed, Optional<SearchKind> kind) {
    return "/research/search?q="
        + URLEncoder.encode(typed, StandardCharsets.UTF_8)
        + kind.map(one -> "&kind=" + one.word()).orElse("");
  }

  public String getSearch() {
    return here.typed();
  }

  /** The word of the kind that is seen alone, or empty. */
  public String getKind() {
    return kind.map(SearchKind::word).orElse("");
  }

  public boolean isAsked() {
    return !here.typed().isEmpty();
  }

  public boolean isNothing() {
    return authored.found() == 0 && library.found() == 0;
  }

  public int getFound() {
    return authored.found();
  }

  /** The word of the one kind that is seen, or all. */
  public String getCounted() {
    var kinds = seen().map(SearchView::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.getFirst().word() : "all";
  }

  /** How many of the kind that is seen. */
  public int getShown() {
    return (int) seen().count();
  }

  private Stream<SearchHit> seen() {
    return authored.hits().stream().filter(hit -> kind.isEmpty() || kind.get() == kind(hit));
  }

  public String getAllAddress() {
    return address(kind) + "&all=yes";
  }

  /** The first of them, or all where that is asked for. */
  public List<SearchLine> getLines() {
    return seen()
        .limit("yes".equals(request.getParameter("all")) ? Integer.MAX_VALUE : LINES)
        .map(hit -> SearchLine.of(hit, "", "", "", words))
        .toList();
  }

  /** Empty where there is nothing to choose between. */
  public List<Choice> getChoices() {
    var counts =
        authored.hits().stream()
            .collect(Collectors.groupingBy(SearchView::kind, Collectors.counting()));
    if (counts.size() < 2 && kind.isEmpty()) {
      return List.of();
    }
    var all = new Choice("all", authored.found(), address(Optional.empty()), kind.isEmpty());
    return Stream.concat(
            Stream.of(all),
            Arrays.stream(SearchKind.values())
                .filter(one -> counts.containsKey(one) || kind.equals(Optional.of(one)))
                .map(
                    one ->
                        new Choice(
                            one.word(),
                            counts.getOrDefault(one, 0L),
                            address(Optional.of(one)),
                            kind.equals(Optional.of(one)))))
        .toList();
  }

  private static SearchKind kind(SearchHit hit) {
    return hit.id().kind();
  }

  private String address(Optional<SearchKind> other) {
    return address(here.typed(), other);
  }

  public List<String> getRemarks() {
    return isAsked() ? words.remarks(here.reading().remarks(), looser) : List.of();
  }

  /** Another spelling that finds something, or empty. */
  public String getMeant() {
    return authored.meant().or(library::meant).map(Object::toString).orElse("");
  }

  public String getMeantAddress() {
    return address(getMeant(), kind);
  }

  /** The first few of the library. */
  public List<SearchLine> getSources() {
    return sources;
  }

  public int getFoundSources() {
    return library.found();
  }

  public String getSourcesAddress() {
    return here.wide().at(1).toString();
  }
}
