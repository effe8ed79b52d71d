package org.preceptor.scenario;

import java.util.Collection;

/**
 * What a run comes to, in two currencies that do not buy each other: critical duties that were
 * breached, and the quality of judgment in all others. No total is made of them.
 *
 * @param raised critical duties that arose and were not excused
 * @param breached those of them that were breached
 * @param earned of what the other duties give, two of each one's weight where it was met and one
 *     where it was met late
 * @param possible two of the weight of each of the other duties that arose and was not excused
 */
public record Score(int raised, int breached, int earned, int possible) {

  private static final int MET = 2;
  private static final int LATE = 1;

  private static final Score NOTHING = new Score(0, 0, 0, 0);

  public static Score of(Verdict verdict) {
    return sum(verdict.judgments().stream().map(j -> of(j.rule(), j.finding())).toList());
  }

  static Score sum(Collection<Score> parts) {
    return parts.stream().reduce(NOTHING, Score::plus);
  }

  static Score of(Rule rule, Finding finding) {
    if (finding == Finding.NOT_RAISED || finding == Finding.EXCUSED) {
      return NOTHING;
    }
    if (rule.critical()) {
      return new Score(1, finding == Finding.BREACHED ? 1 : 0, 0, 0);
    }
    int earned = finding == Finding.MET ? MET : finding == Finding.MET_LATE ? LATE : 0;
    return new Score(0, 0, earned * rule.weight(), MET * rule.weight());
  }

  private Score plus(Score other) {
    return new Score(
        raised + other.raised,
        breached + other.breached,
        earned + other.earned,
        possible + other.possible);
  }

  /** What the duties that arose did not get of what they could give. */
  public int lost() {
    return possible - earned;
  }
}
