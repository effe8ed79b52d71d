package org.preceptor.research.web;

import java.util.List;
import org.preceptor.research.Marked;
import org.preceptor.research.SearchHit;

/**
 * Something that was found, in a list.
 *
 * @param level the word of the rating that leads, or empty
 * @param ground what that rests on, or empty
 * @param rating where it is read, or empty
 * @param unsettled that a round on it is not settled, or empty
 */
public record SearchLine(
    String id,
    String address,
    List<Marked.Piece> title,
    List<Marked.Piece> passage,
    String names,
    String where,
    String year,
    String type,
    String state,
    String level,
    String ground,
    String rating,
    String unsettled) {

  static SearchLine of(
      SearchHit hit, String ground, String rating, String unsettled, SearchWords words) {
    return new SearchLine(
        hit.id().key(),
        address(hit),
        hit.title().pieces(),
        hit.passage().pieces(),
        words.names(hit),
        hit.container(),
        hit.year(),
        words.type(hit),
        hit.state().isEmpty() ? "none" : hit.state(),
        hit.level(),
        ground,
        rating,
        unsettled);
  }

  private static String address(SearchHit hit) {
    var key = hit.id().key();
    int slash = key.indexOf('/');
    return switch (hit.id().kind()) {
      case SOURCE -> "/research/source?id=" + key;
      case STANDARD -> "/content/standard?number=" + key;
      case MODULE -> "/learning/module?module=" + key;
      case LESSON ->
          "/learning/take-module?module="
              + key.substring(0, slash)
              + "&lesson="
              + key.substring(slash + 1);
      case SCENARIO -> "/scenario/scenario?scenario=" + key;
    };
  }
}
