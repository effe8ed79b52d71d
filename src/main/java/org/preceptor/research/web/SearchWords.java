package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.research.SearchDocument;
import org.preceptor.research.SearchFacet;
import org.preceptor.research.SearchFound;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SearchQuery;
import org.preceptor.research.SearchRemark;
import org.preceptor.research.SearchSyntax;
import org.preceptor.web.Texts;

/** What a search found, in the words of the page. */
@ApplicationScoped
class SearchWords {

  /** In which order they stand. */
  private static final List<SearchFacet> ORDER =
      List.of(
          SearchFacet.RATING,
          SearchFacet.FLAW,
          SearchFacet.RATERS,
          SearchFacet.TYPE,
          SearchFacet.STATE,
          SearchFacet.YEAR,
          SearchFacet.KEYWORD,
          SearchFacet.CONTAINER,
          SearchFacet.LANGUAGE);

  private static final int SHOWN = 8;
  private static final int NAMED = 3;

  @Inject Texts texts;

  /**
   * A facet with its values.
   *
   * @param values those that are shown at once
   * @param more the others
   */
  public record Group(String word, String label, List<Value> values, List<Value> more) {

    public int getSize() {
      return values.size() + more.size();
    }

    public boolean isYears() {
      return word.equals(SearchFacet.YEAR.word());
    }
  }

  /** A value to choose, or to choose no longer. */
  public record Value(String label, int count, String address, boolean chosen) {}

  List<Group> groups(SearchFound found, SearchAddress here) {
    var groups = new ArrayList<Group>();
    for (var facet : ORDER) {
      var values = values(facet, found.facets().getOrDefault(facet, List.of()), here);
      if (values.size() > 1 || (!values.isEmpty() && here.narrowed().containsKey(facet))) {
        groups.add(group(facet, values));
      }
    }
    return groups;
  }

  /** One value behind a fold would take as much room as the fold. */
  private Group group(SearchFacet facet, List<Value> values) {
    var shown = new ArrayList<Value>();
    var more = new ArrayList<Value>();
    for (var one : values) {
      (one.chosen() || shown.size() < SHOWN || values.size() == SHOWN + 1 ? shown : more).add(one);
    }
    return new Group(
        facet.word(), texts.get("research", "facet." + facet.word()), shown, List.copyOf(more));
  }

  /** Years the last first, others by how many have them. */
  private List<Value> values(
      SearchFacet facet, List<SearchFound.Count> counts, SearchAddress here) {
    var values = new ArrayList<Value>();
    for (var one : counts) {
      values.add(value(facet, one, here, here.isChosen(facet, one.value())));
    }
    if (facet == SearchFacet.YEAR) {
      values.sort(Comparator.comparing(Value::label).reversed());
    }
    return values;
  }

  private Value value(
      SearchFacet facet, SearchFound.Count one, SearchAddress here, boolean chosen) {
    return new Value(
        label(facet, one.value()),
        one.count(),
        here.toggled(facet, one.value()).toString(),
        chosen);
  }

  /** What it is narrowed to, each with the address of the search without it. */
  List<Value> chosen(SearchAddress here) {
    var chosen = new ArrayList<Value>();
    here.narrowed()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        chosen.add(
                            new Value(
                                texts.get("research", "facet." + facet.word())
                                    + ": "
                                    + label(facet, value),
                                0,
                                here.toggled(facet, value).toString(),
                                true))));
    return chosen;
  }

  /** Whatever stands in an address; a value that nothing has is shown as it is. */
  private String label(SearchFacet facet, String value) {
    var known = SearchSyntax.values(facet).contains(value);
    return switch (facet) {
      case TYPE -> known ? texts.get("research", "type." + value) : value;
      case STATE -> known ? texts.get("research", "state." + value) : value;
      case FLAW -> known ? texts.get("appraisal", "aspect." + value) : value;
      case RATERS -> known ? texts.get("research", "raters." + value) : value;
      case RATING ->
          value.equals(SearchFacet.UNRATED)
              ? texts.get("research", "sources.unrated")
              : known ? texts.get("appraisal", "level." + value) : value;
      case LANGUAGE -> Locale.of(value).getDisplayLanguage(Locale.ENGLISH);
      case YEAR, KEYWORD, CONTAINER -> value;
    };
  }

  /**
   * @param looser what was looked for in the place of what was asked
   */
  List<String> remarks(List<SearchRemark> remarks, Optional<SearchQuery> looser) {
    return Stream.concat(remarks.stream(), looser.map(SearchWords::remark).stream())
        .map(
            one ->
                texts.get(
                    "research",
                    "unread."
                        + one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + (one.near().isEmpty() ? "" : ".near"),
                    one.about(),
                    one.near()))
        .toList();
  }

  private static SearchRemark remark(SearchQuery looser) {
    if (looser.loose().isEmpty()) {
      return new SearchRemark(SearchRemark.Kind.IDENTIFIER, looser.toString(), "");
    }
    var words =
        looser.loose().stream().map(SearchQuery.Words::text).collect(Collectors.joining(", "));
    return switch (looser.share()) {
      case MOST -> new SearchRemark(SearchRemark.Kind.MOST_WORDS, words, "");
      case SOME -> new SearchRemark(SearchRemark.Kind.SOME_WORDS, words, "");
    };
  }

  /** The first few of those behind it; the source's page names all. */
  String names(SearchHit hit) {
    var names =
        hit.names().isEmpty()
            ? List.<String>of()
            : List.of(hit.names().split(SearchDocument.BETWEEN_NAMES, -1));
    if (names.size() <= NAMED + 1) {
      return String.join(", ", names);
    }
    return texts.get(
        "research", "names.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }

  String type(SearchHit hit) {
    return hit.id().kind() == SearchKind.SOURCE
        ? texts.get("research", "type." + hit.type())
        : texts.get("research", "kind." + hit.id().kind().word());
  }
}
