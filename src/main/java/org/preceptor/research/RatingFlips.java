package org.preceptor.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The fewest answers that would have to be others for the level to be another. Items that do not
 * apply stay as they are: whether an item fits is not a finding.
 *
 * <p>The rule sees tallies only, so it is enough to keep the cheapest way to each tally; what was
 * looked at grows with the items, not with the ways to answer them.
 */
public final class RatingFlips {

  /** Tallies beyond these behave alike, whatever is added. */
  private static final int ENOUGH = 2;

  private record Way(int changes, List<RatingChange.To> answers) {

    Way with(RatingAnswer changed) {
      var more = new ArrayList<>(answers);
      more.add(new RatingChange.To(changed.item(), changed.answer().orElseThrow()));
      return new Way(changes + 1, more);
    }
  }

  private final RatingLevel now;
  private final RatingLevel ceiling;
  private final Map<RatingTally, Way> ways;

  private RatingFlips(RatingLevel now, RatingLevel ceiling, Map<RatingTally, Way> ways) {
    this.now = now;
    this.ceiling = ceiling;
    this.ways = ways;
  }

  public static RatingFlips of(List<RatingAnswer> answers) {
    return of(answers, RatingBounds.NONE);
  }

  /** What bounds the rating bounds what other answers could make of it too. */
  public static RatingFlips of(List<RatingAnswer> answers, RatingBounds bounds) {
    var ceiling = bounds.ceiling();
    Map<RatingTally, Way> ways = new LinkedHashMap<>();
    ways.put(RatingTally.of(List.of()), new Way(0, List.of()));
    for (var answer : answers) {
      ways = on(ways, answer);
    }
    return new RatingFlips(
        RatingLevel.lower(RatingTally.of(answers).level(), ceiling), ceiling, ways);
  }

  private static Map<RatingTally, Way> on(Map<RatingTally, Way> ways, RatingAnswer answer) {
    var next = new LinkedHashMap<RatingTally, Way>();
    for (var way : ways.entrySet()) {
      offer(next, capped(way.getKey().plus(answer)), way.getValue());
      for (var other : others(answer)) {
        offer(next, capped(way.getKey().plus(other)), way.getValue().with(other));
      }
    }
    return next;
  }

  private static List<RatingAnswer> others(RatingAnswer answer) {
    return answer.applies()
        ? answer.possible().stream()
            .filter(other -> other != Answer.NOT_APPLICABLE && !answer.is(other))
            .sorted()
            .map(answer::with)
            .toList()
        : List.of();
  }

  private static void offer(Map<RatingTally, Way> ways, RatingTally tally, Way way) {
    var known = ways.get(tally);
    if (known == null || way.changes() < known.changes()) {
      ways.put(tally, way);
    }
  }

  private static RatingTally capped(RatingTally tally) {
    return new RatingTally(
        tally.applicable(),
        Math.min(1, tally.withdrawn()),
        Math.min(ENOUGH, tally.flaws()),
        Math.min(1, tally.unclear()),
        tally.unknown(),
        Math.min(ENOUGH, tally.weaknesses()));
  }

  /** The fewest that would raise the level; empty where nothing would. */
  public Optional<RatingChange> up() {
    return fewest(level -> level.compareTo(now) > 0);
  }

  /** The fewest that would lower the level; empty where nothing would. */
  public Optional<RatingChange> down() {
    return fewest(level -> level.compareTo(now) < 0);
  }

  private Optional<RatingChange> fewest(Predicate<RatingLevel> wanted) {
    return ways.entrySet().stream()
        .filter(way -> wanted.test(bounded(way.getKey())))
        .min(Comparator.comparingInt(way -> way.getValue().changes()))
        .map(way -> new RatingChange(way.getValue().answers(), bounded(way.getKey())));
  }

  private RatingLevel bounded(RatingTally tally) {
    return RatingLevel.lower(tally.level(), ceiling);
  }
}
