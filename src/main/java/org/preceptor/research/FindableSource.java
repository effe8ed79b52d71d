package org.preceptor.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A source as a document to be found: its facts, and what its finished appraisals say. Of a round
 * that is not settled, and of what is being changed, nothing stands in it.
 */
final class FindableSource {

  private static final int LONGEST_SAID = 20_000;

  private final Source source;
  private final List<Judged> judged;
  private final Optional<AppraisalSheet> leading;

  /** A finished appraisal, with what it comes to. */
  record Judged(Appraisal appraisal, AppraisalSheet sheet) {}

  /**
   * @param judged newest first
   * @param leading the rating that leads, as {@link RatingGround} has it
   */
  FindableSource(Source source, List<Judged> judged, Optional<AppraisalSheet> leading) {
    this.source = source;
    this.judged = List.copyOf(judged);
    this.leading = leading;
  }

  SearchDocument document(Collection<CollectionId> in) {
    var reference = source.reference();
    return new SearchDocument(
        SearchId.of(source.id()),
        Sight.locks(source, in),
        SearchLanguage.of(reference),
        reference.title(),
        reference.contributors().stream()
            .map(Contributor::spoken)
            .collect(Collectors.joining(SearchDocument.BETWEEN_NAMES)),
        reference.container(),
        year(),
        source.addedAt().getEpochSecond(),
        reference.keywords(),
        reference.text(Field.ABSTRACT),
        said(),
        identifiers(),
        facets());
  }

  private int year() {
    return source.reference().published().map(PublicationDate::year).orElse(0);
  }

  private Set<String> identifiers() {
    var reference = source.reference();
    var all = new HashSet<String>();
    Identifiers.doi(reference.doi()).ifPresent(all::add);
    Identifiers.pmid(reference.pmid()).ifPresent(pmid -> all.add("pmid:" + pmid));
    Identifiers.address(reference.text(Field.URL)).ifPresent(all::add);
    return all;
  }

  /** An instrument that only some may see is not quoted to others. */
  private String said() {
    var said =
        judged.stream()
            .filter(one -> one.sheet().checklist().isForEverybody())
            .flatMap(one -> one.sheet().items().stream().map(item -> evidence(one, item)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return said.length() > LONGEST_SAID ? said.substring(0, LONGEST_SAID) : said;
  }

  private static Optional<String> evidence(Judged one, ChecklistItem item) {
    return Optional.ofNullable(one.sheet().answers().get(item.id()))
        .map(AnswerGiven::evidence)
        .filter(text -> !text.isBlank());
  }

  private Map<SearchFacet, Set<String>> facets() {
    var reference = source.reference();
    var facets = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    facets.put(SearchFacet.TYPE, Set.of(reference.type().word()));
    facets.put(SearchFacet.STATE, Set.of(source.editorial().state().word()));
    if (year() > 0) {
      facets.put(SearchFacet.YEAR, Set.of(String.valueOf(year())));
    }
    SearchLanguage.declared(reference)
        .ifPresent(language -> facets.put(SearchFacet.LANGUAGE, Set.of(language)));
    facets.put(
        SearchFacet.KEYWORD,
        reference.keywords().stream()
            .map(keyword -> keyword.strip().toLowerCase(Locale.ROOT))
            .filter(keyword -> !keyword.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
    if (!reference.container().isEmpty()) {
      facets.put(SearchFacet.CONTAINER, Set.of(reference.container()));
    }
    facets.putAll(judgments());
    return facets;
  }

  private Map<SearchFacet, Set<String>> judgments() {
    if (leading.isEmpty() || judged.isEmpty()) {
      return Map.of(SearchFacet.RATING, Set.of(SearchFacet.UNRATED));
    }
    var facets = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
    facets.put(SearchFacet.RATING, Set.of(leading.get().rating().level().word()));
    facets.put(SearchFacet.FLAW, flaws(leading.get()));
    facets.put(SearchFacet.RATERS, Set.of(raters()));
    return facets;
  }

  private static Set<String> flaws(AppraisalSheet sheet) {
    return sheet.rating().reasons().stream()
        .filter(
            reason ->
                reason.kind() == RatingReason.Kind.FLAW
                    || reason.kind() == RatingReason.Kind.WITHDRAWN)
        .flatMap(reason -> sheet.item(reason.item()).stream())
        .map(item -> item.aspect().word())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of each rater the last counts. */
  private String raters() {
    var raters = new HashSet<>();
    var levels = new ArrayList<RatingLevel>();
    for (var one : judged) {
      if (raters.add(one.appraisal().rater())) {
        levels.add(one.sheet().rating().level());
      }
    }
    if (levels.size() == 1) {
      return SearchFacet.ONE_RATER;
    }
    return Set.copyOf(levels).size() == 1 ? SearchFacet.RATERS_AGREE : SearchFacet.RATERS_DISAGREE;
  }
}
