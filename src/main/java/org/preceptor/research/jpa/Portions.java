package org.preceptor.research.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values in lists that are short enough for one statement. */
final class Portions {

  private static final int AT_ONCE = 500;

  private Portions() {}

  /** Each value once. */
  static <T> List<List<T>> of(Collection<T> values) {
    var all = values.stream().distinct().toList();
    var portions = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      portions.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return portions;
  }
}
