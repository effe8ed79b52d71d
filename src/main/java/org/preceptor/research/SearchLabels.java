package org.preceptor.research;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Values of a facet as they are asked for, or as the pages print them. */
final class SearchLabels {

  private static final ResourceBundle RESEARCH = bundle("messages.research");
  private static final ResourceBundle APPRAISAL = bundle("messages.appraisal");

  private static final Map<String, String> LANGUAGES =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Identifiers.key(Locale.of(code).getDisplayLanguage(Locale.ENGLISH)),
                  code -> code,
                  (one, other) -> one));

  private SearchLabels() {}

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(name, Locale.ENGLISH);
  }

  /** Empty where it is none. */
  static Optional<String> value(SearchFacet facet, String typed) {
    var known = SearchSyntax.values(facet);
    var small = typed.strip().toLowerCase(Locale.ROOT);
    if (known.isEmpty()) {
      return Optional.of(
          facet == SearchFacet.LANGUAGE
              ? LANGUAGES.getOrDefault(Identifiers.key(typed), small)
              : small);
    }
    var key = Identifiers.key(typed);
    return known.stream()
        .filter(
            value ->
                value.equals(small)
                    || Identifiers.key(value).equals(key)
                    || Identifiers.key(label(facet, value)).equals(key))
        .findFirst();
  }

  private static String label(SearchFacet facet, String value) {
    return switch (facet) {
      case TYPE -> RESEARCH.getString("type." + value);
      case STATE -> RESEARCH.getString("state." + value);
      case RATERS -> RESEARCH.getString("raters." + value);
      case RATING ->
          value.equals(SearchFacet.UNRATED)
              ? RESEARCH.getString("sources.unrated")
              : APPRAISAL.getString("level." + value);
      case FLAW -> APPRAISAL.getString("aspect." + value);
      case YEAR, LANGUAGE, KEYWORD, CONTAINER -> value;
    };
  }
}
