package org.preceptor.research;

import java.util.Collection;

/**
 * All that the rule looks at: how many answers of each consequence there are. There is nothing here
 * that a Yes could add to, so no number of them buys back a flaw.
 */
record RatingTally(
    int applicable, int withdrawn, int flaws, int unclear, int unknown, int weaknesses) {

  private static final RatingTally NONE = new RatingTally(0, 0, 0, 0, 0, 0);

  static RatingTally of(Collection<RatingAnswer> answers) {
    var tally = NONE;
    for (var answer : answers) {
      tally = tally.plus(answer);
    }
    return tally;
  }

  RatingTally plus(RatingAnswer answer) {
    return new RatingTally(
        applicable + one(answer.applies()),
        withdrawn + one(answer.isWithdrawn()),
        flaws + one(answer.isFlaw()),
        unclear + one(answer.leavesUnclear()),
        unknown + one(answer.isUnknown()),
        weaknesses + one(answer.isWeakness()));
  }

  private static int one(boolean counted) {
    return counted ? 1 : 0;
  }

  boolean isMostlyDark() {
    return applicable == 0 || 3 * unknown > applicable;
  }

  RatingLevel level() {
    if (withdrawn > 0 || flaws >= 2) {
      return RatingLevel.DO_NOT_RELY;
    }
    if (flaws == 1) {
      return RatingLevel.LOW;
    }
    if (unclear > 0 || isMostlyDark()) {
      return RatingLevel.UNCLEAR;
    }
    return weaknesses <= 1 && unknown <= 1 ? RatingLevel.HIGH : RatingLevel.MODERATE;
  }
}
