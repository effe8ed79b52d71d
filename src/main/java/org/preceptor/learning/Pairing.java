package org.preceptor.learning;

import java.util.Collection;
import java.util.HashSet;

/** Answers whose picks read {@code left=right}. */
final class Pairing {

  private Pairing() {}

  /** Every pick pairs two known names, and no left side stands twice. */
  static boolean understands(Answer answer, Collection<String> lefts, Collection<String> rights) {
    var seen = new HashSet<String>();
    return answer.picks().stream()
        .allMatch(
            pick -> {
              int sign = pick.indexOf('=');
              return sign > 0
                  && lefts.contains(pick.substring(0, sign))
                  && rights.contains(pick.substring(sign + 1))
                  && seen.add(pick.substring(0, sign));
            });
  }
}
