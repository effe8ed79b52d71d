package org.preceptor.research.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchRequest;
import org.preceptor.research.SearchRequest.Order;
import org.preceptor.research.SearchSyntax;
import org.preceptor.research.SearchTerms;

/**
 * A search as it stands in an address, so that it can be kept, sent and gone back to.
 *
 * @param page counts from 1
 */
record SearchAddress(SearchTerms terms, Order order, int page) {

  private static final Pattern YEARS = Pattern.compile("(?<![^ ])year:[0-9.]*(?![^ ])");
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
  private static final int LONGEST = 1_200;
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 20;
  static final int LAST_PAGE = 400;

  static SearchAddress of(HttpServletRequest request) {
    var narrowed = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    for (var facet : SearchFacet.values()) {
      var values = new LinkedHashSet<String>();
      var given = request.getParameterValues(facet.word());
      Stream.of(given == null ? new String[0] : given)
          .map(String::strip)
          .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
          .limit(MOST_VALUES)
          .forEach(values::add);
      if (!values.isEmpty()) {
        narrowed.put(facet, values);
      }
    }
    return new SearchAddress(
        new SearchTerms(
            within(
                typed(request.getParameter("q")),
                year(request.getParameter("from")),
                year(request.getParameter("to"))),
            narrowed),
        order(request.getParameter("order")),
        page(request.getParameter("page")));
  }

  /** The words with this span of years in the place of those that were asked for. */
  private static String within(String typed, String from, String to) {
    return from.isEmpty() && to.isEmpty()
        ? typed
        : (YEARS.matcher(typed).replaceAll(" ").strip() + " year:" + from + ".." + to).strip();
  }

  private static String year(@Nullable String given) {
    var bare = given == null ? "" : given.strip();
    return FOUR_DIGITS.matcher(bare).matches() ? bare : "";
  }

  private static String typed(@Nullable String text) {
    var bare = text == null ? "" : text.strip();
    return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
  }

  private static Order order(@Nullable String word) {
    return Arrays.stream(Order.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElse(Order.RELEVANCE);
  }

  private static int page(@Nullable String number) {
    try {
      return Math.clamp(Integer.parseInt(number == null ? "1" : number), 1, LAST_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  String typed() {
    return terms.typed();
  }

  Map<SearchFacet, Set<String>> narrowed() {
    return terms.narrowed();
  }

  SearchSyntax.Reading reading() {
    return SearchSyntax.read(typed());
  }

  /** What to ask an index for this page. */
  SearchRequest request(int most) {
    return terms.request(most).ordered(order).part((page - 1) * most, most);
  }

  boolean isEverything() {
    return typed().isEmpty() && narrowed().isEmpty();
  }

  boolean isChosen(SearchFacet facet, String value) {
    return narrowed().getOrDefault(facet, Set.of()).contains(value);
  }

  /** With the value chosen, or no longer. */
  SearchAddress toggled(SearchFacet facet, String value) {
    var values = new TreeSet<>(narrowed().getOrDefault(facet, Set.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    var other = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    other.putAll(narrowed());
    other.put(facet, values);
    other.values().removeIf(Set::isEmpty);
    return new SearchAddress(new SearchTerms(typed(), other), order, 1);
  }

  /** Without what it is narrowed to. */
  SearchAddress wide() {
    return new SearchAddress(new SearchTerms(typed(), Map.of()), order, 1);
  }

  SearchAddress asking(String other) {
    return new SearchAddress(new SearchTerms(other, narrowed()), order, 1);
  }

  SearchAddress at(int other) {
    return new SearchAddress(terms, order, other);
  }

  /** What the page itself keeps while another word is typed. */
  List<Map.Entry<String, String>> kept() {
    var kept = new ArrayList<Map.Entry<String, String>>();
    narrowed()
        .forEach(
            (facet, values) -> values.forEach(value -> kept.add(Map.entry(facet.word(), value))));
    return kept;
  }

  /** All of it, for a form that comes back to this page. */
  List<Map.Entry<String, String>> sent() {
    var sent = new ArrayList<>(kept());
    sent.add(Map.entry("q", typed()));
    sent.add(Map.entry("order", order.word()));
    sent.add(Map.entry("page", String.valueOf(page)));
    return sent;
  }

  /** The part after the question mark, or empty. */
  String query() {
    var parts = new ArrayList<String>();
    if (!isEverything()) {
      parts.add(terms.text());
    }
    if (order != Order.RELEVANCE) {
      parts.add("order=" + order.word());
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return String.join("&", parts);
  }

  @Override
  public String toString() {
    var query = query();
    return "/research/sources" + (query.isEmpty() ? "" : "?" + query);
  }
}
