package org.preceptor.competence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.standards.ObligationId;

/**
 * One duty and what a person has shown of it: a level with its reasons, and never an average.
 *
 * <p>The rule. At each place (an item, a rule of a scenario, a lesson, a source) the last time
 * counts. What was met gives points: a lesson or a remembered fact 1, a situation applied to or a
 * source appraised blind 2, a situation judged 3, a scenario 4; met late, half. Points count in
 * full for {@link #FULL}, by half until {@link #HALF}, by a quarter after that. A duty is
 *
 * <ul>
 *   <li><b>solid</b> with {@link #SOLID_POINTS} points, {@link #SOLID_USES} of them uses
 *       (situations, sources or scenarios), when the last use was not a failure;
 *   <li><b>fading</b> when it would be solid had no time passed;
 *   <li><b>growing</b> with any points at all;
 *   <li><b>not yet</b> shown otherwise.
 * </ul>
 *
 * More evidence therefore fades later, and the same item answered ten times is worth it once. The
 * numbers are ours and claim no more than order: what was used counts for more than what was read.
 *
 * @param evidence all of it, newest first, with what no longer counts
 */
public record Mastery(
    ObligationId obligation, Level level, List<Because> because, List<Evidence> evidence) {

  public static final Duration FULL = Duration.ofDays(180);
  public static final Duration HALF = Duration.ofDays(365);
  public static final int SOLID_POINTS = 6;
  public static final int SOLID_USES = 2;

  /** Points are counted in eighths, so that halves and quarters of halves stay whole. */
  private static final int WHOLE = 8;

  public Mastery {
    because = List.copyOf(because);
    evidence = List.copyOf(evidence);
  }

  /** Folds the evidence for this duty, whatever other evidence is among it. */
  public static Mastery of(ObligationId obligation, List<Evidence> all, Instant now) {
    var own =
        all.stream()
            .filter(one -> one.obligation().equals(obligation))
            .sorted(Comparator.comparing(Evidence::at).reversed().thenComparing(Evidence::ref))
            .toList();
    var counted = new Counted(own);
    var level = counted.level(now);
    return new Mastery(obligation, level, counted.because(level, now), own);
  }

  /** When it last had to be used and was not met, that evidence. */
  public Optional<Evidence> lastFailure() {
    return because.stream()
        .filter(Because.LastTimeNotMet.class::isInstance)
        .map(reason -> ((Because.LastTimeNotMet) reason).evidence())
        .findFirst();
  }

  /** How many points are missing until it is solid; zero where it is. */
  public int missing() {
    return because.stream()
        .filter(Because.StillMissing.class::isInstance)
        .mapToInt(reason -> ((Because.StillMissing) reason).points())
        .findFirst()
        .orElse(0);
  }

  private static boolean isUse(Evidence one) {
    return switch (one.kind()) {
      case LESSON, RECALL -> false;
      case APPLY, JUDGE, CALIBRATION, SCENARIO -> true;
    };
  }

  private static boolean isMet(Evidence one) {
    return one.outcome() != Evidence.Outcome.NOT_MET;
  }

  private static int worth(Evidence one) {
    int points =
        switch (one.kind()) {
          case LESSON, RECALL -> 1;
          case APPLY, CALIBRATION -> 2;
          case JUDGE -> 3;
          case SCENARIO -> 4;
        };
    return switch (one.outcome()) {
      case MET -> points * WHOLE;
      case MET_LATE -> points * WHOLE / 2;
      case NOT_MET -> 0;
    };
  }

  private static int worth(Evidence one, Instant now) {
    var age = Duration.between(one.at(), now);
    if (age.compareTo(FULL) <= 0) {
      return worth(one);
    }
    return age.compareTo(HALF) <= 0 ? worth(one) / 2 : worth(one) / 4;
  }

  /** The last evidence at each place, newest first. */
  private record Counted(List<Evidence> last) {

    Counted {
      var places = new ArrayList<String>();
      last = last.stream().filter(one -> isNew(places, one.ref())).toList();
    }

    private static boolean isNew(List<String> places, String ref) {
      return !places.contains(ref) && places.add(ref);
    }

    Level level(Instant now) {
      if (isSolidWith(points(now))) {
        return Level.SOLID;
      }
      if (isSolidWith(pointsWithoutTime())) {
        return Level.FADING;
      }
      return pointsWithoutTime() > 0 ? Level.GROWING : Level.NOT_YET;
    }

    List<Because> because(Level level, Instant now) {
      var reasons = new ArrayList<Because>();
      if (last.isEmpty()) {
        reasons.add(new Because.NothingYet());
        return reasons;
      }
      lastUse().filter(use -> !isMet(use)).map(Because.LastTimeNotMet::new).ifPresent(reasons::add);
      metUses().findFirst().ifPresent(newest -> reasons.add(inUse(newest.at())));
      long lessons = met(Evidence.Kind.LESSON);
      long remembered = met(Evidence.Kind.RECALL);
      if (lessons + remembered > 0) {
        reasons.add(new Because.Studied((int) lessons, (int) remembered));
      }
      last.stream()
          .filter(one -> one.outcome() == Evidence.Outcome.MET_LATE)
          .findFirst()
          .map(Because.MetLate::new)
          .ifPresent(reasons::add);
      switch (level) {
        case SOLID -> reasons.add(new Because.HoldsUntil(fades(now)));
        case FADING -> reasons.add(new Because.LongAgo(metUses().findFirst().orElseThrow().at()));
        case GROWING, NOT_YET -> reasons.add(stillMissing(now));
      }
      return reasons;
    }

    private Because inUse(Instant newest) {
      long scenarios = metUses().filter(u -> u.kind() == Evidence.Kind.SCENARIO).count();
      return new Because.MetInUse((int) (metUses().count() - scenarios), (int) scenarios, newest);
    }

    private Because stillMissing(Instant now) {
      int uses = Math.max(0, SOLID_USES - (int) metUses().count());
      int points = Math.max(0, SOLID_POINTS * WHOLE - points(now));
      return new Because.StillMissing(uses, Math.ceilDiv(points, WHOLE));
    }

    private boolean isSolidWith(int points) {
      return points >= SOLID_POINTS * WHOLE
          && metUses().count() >= SOLID_USES
          && lastUse().filter(Mastery::isMet).isPresent();
    }

    /** The first moment after now at which enough has lost its weight. */
    private Instant fades(Instant now) {
      return last.stream()
          .flatMap(one -> Stream.of(one.at().plus(FULL), one.at().plus(HALF)))
          .filter(turn -> !turn.isBefore(now))
          .sorted()
          .filter(turn -> !isSolidWith(points(turn.plusMillis(1))))
          .findFirst()
          .orElse(Instant.MAX);
    }

    private int points(Instant now) {
      return last.stream().mapToInt(one -> worth(one, now)).sum();
    }

    private int pointsWithoutTime() {
      return last.stream().mapToInt(Mastery::worth).sum();
    }

    private Optional<Evidence> lastUse() {
      return last.stream().filter(Mastery::isUse).findFirst();
    }

    private Stream<Evidence> metUses() {
      return last.stream().filter(Mastery::isUse).filter(Mastery::isMet);
    }

    private long met(Evidence.Kind kind) {
      return last.stream().filter(one -> one.kind() == kind && isMet(one)).count();
    }
  }
}
