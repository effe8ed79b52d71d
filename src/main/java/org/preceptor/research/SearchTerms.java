package org.preceptor.research;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is asked for and what it is narrowed to, as it stands in an address and is stored. */
public record SearchTerms(String typed, Map<SearchFacet, Set<String>> narrowed) {

  static final String TYPED = "q";

  public SearchTerms {
    narrowed = Map.copyOf(narrowed);
  }

  public SearchRequest request(int most) {
    return SearchRequest.of(SearchSyntax.read(typed).query(), SearchKind.SOURCE, most)
        .narrowedTo(narrowed);
  }

  /** Name and value, in a settled order. */
  public String text() {
    var parts = new ArrayList<String>();
    if (!typed.isEmpty()) {
      parts.add(part(TYPED, typed));
    }
    for (var facet : SearchFacet.values()) {
      for (var value : new TreeSet<>(narrowed.getOrDefault(facet, Set.of()))) {
        parts.add(part(facet.word(), value));
      }
    }
    return String.join("&", parts);
  }

  private static String part(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Reads what {@link #text} wrote; what it does not know is left out. */
  public static SearchTerms of(String text) {
    var typed = "";
    var narrowed = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    for (var part : text.split("&", -1)) {
      int at = part.indexOf('=');
      if (at > 0) {
        var name = part.substring(0, at);
        var value = URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8);
        if (name.equals(TYPED)) {
          typed = value;
        }
        SearchFacet.of(name)
            .ifPresent(facet -> narrowed.computeIfAbsent(facet, key -> new TreeSet<>()).add(value));
      }
    }
    return new SearchTerms(typed, narrowed);
  }
}
