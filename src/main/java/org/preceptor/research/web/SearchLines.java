package org.preceptor.research.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.SearchHit;
import org.preceptor.research.SearchKind;
import org.preceptor.research.SeeRatings;
import org.preceptor.research.SourceId;

/** What was found, in a list: each source with the rating that leads and what it rests on. */
@ApplicationScoped
class SearchLines {

  @Inject SeeRatings see;
  @Inject GroundText grounds;
  @Inject SearchWords words;

  /** One of which the search tells no rating has none here either. */
  List<SearchLine> of(List<SearchHit> hits) {
    var rated = hits.stream().filter(hit -> !hit.level().isEmpty()).map(SearchLines::id).toList();
    var ratings = see.of(rated);
    var unsettled =
        see.unsettled(hits.stream().filter(SearchLines::isSource).map(SearchLines::id).toList());
    return hits.stream()
        .map(
            hit -> {
              var open = isSource(hit) ? unsettled.get(id(hit)) : null;
              var round = open == null ? "" : grounds.say(open);
              return hit.level().isEmpty()
                  ? SearchLine.of(hit, "", "", round, words)
                  : rated(hit, ratings.get(id(hit)), round);
            })
        .toList();
  }

  private static boolean isSource(SearchHit hit) {
    return hit.id().kind() == SearchKind.SOURCE;
  }

  private static SourceId id(SearchHit hit) {
    if (!isSource(hit)) {
      throw new IllegalArgumentException("nobody rates " + hit.id());
    }
    return SourceId.of(hit.id().key());
  }

  private SearchLine rated(SearchHit hit, SeeRatings.@Nullable Rated rated, String round) {
    return rated == null
        ? SearchLine.of(hit, "", "", round, words)
        : SearchLine.of(
            hit, grounds.say(rated.ground()), grounds.address(rated.ground()), round, words);
  }
}
