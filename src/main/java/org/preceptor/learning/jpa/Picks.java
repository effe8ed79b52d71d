package org.preceptor.learning.jpa;

import java.util.List;
import org.preceptor.learning.Answer;

/** Keeps a list of picks in one column; no pick may hold the separator. */
final class Picks {

  private static final String SEPARATOR = "\u001f";

  private Picks() {}

  static String write(List<String> picks) {
    for (var pick : picks) {
      if (pick.contains(SEPARATOR)) {
        throw new IllegalArgumentException("a pick must not hold U+001F");
      }
    }
    // an answer of one empty text is told from none by the separator that ends each pick
    var all = new StringBuilder();
    picks.forEach(pick -> all.append(pick).append(SEPARATOR));
    return all.toString();
  }

  static List<String> read(String column) {
    return column.isEmpty()
        ? List.of()
        : List.of(column.substring(0, column.length() - 1).split(SEPARATOR, -1));
  }

  static Answer answer(String column) {
    return new Answer(read(column));
  }
}
