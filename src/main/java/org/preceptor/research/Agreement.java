package org.preceptor.research;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How far raters agree on what they judged, beyond what chance would give. Raters need not have
 * judged everything; a unit that fewer than two judged tells nothing of agreement.
 *
 * <p>No single figure is enough. Kappa falls to nothing where nearly all answers are the same, even
 * if raters hardly ever differ (Feinstein and Cicchetti 1990, J Clin Epidemiol 43:543); AC1 does
 * not. All are therefore shown, with the plain percentage.
 */
public final class Agreement {

  /** What was said of each unit, by the rater's place. */
  private final List<Map<Integer, Object>> units;

  private Agreement(List<Map<Integer, Object>> units) {
    this.units = units;
  }

  /**
   * @param units what was said of each, by the place of who said it; who did not judge a unit is
   *     not there
   */
  public static Agreement of(Collection<? extends Map<Integer, ?>> units) {
    var copy = new ArrayList<Map<Integer, Object>>();
    for (var unit : units) {
      copy.add(Map.copyOf(unit));
    }
    return new Agreement(copy);
  }

  /** How many units two raters or more judged. */
  public int units() {
    return (int) units.stream().filter(unit -> unit.size() >= 2).count();
  }

  private static Map<Object, Integer> tally(Map<Integer, Object> unit) {
    var tally = new HashMap<Object, Integer>();
    unit.values().forEach(said -> tally.merge(said, 1, Integer::sum));
    return tally;
  }

  private Set<Object> categories() {
    var all = new LinkedHashSet<Object>();
    units.forEach(unit -> all.addAll(unit.values()));
    return all;
  }

  /** The share of pairs of judgments of a unit that are the same, averaged over units; 0 to 1. */
  public OptionalDouble percent() {
    return units.stream()
        .map(Agreement::tally)
        .filter(tally -> sum(tally) >= 2)
        .mapToDouble(
            tally -> {
              double judgments = sum(tally);
              double same = tally.values().stream().mapToDouble(n -> n * (n - 1.0)).sum();
              return same / (judgments * (judgments - 1));
            })
        .average();
  }

  private static int sum(Map<Object, Integer> tally) {
    return tally.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Cohen's kappa for two raters, over the units that both judged (Cohen 1960, Educ Psychol Meas
   * 20:37). Empty where both always say one and the same thing, which leaves nothing to correct.
   *
   * @param first the place of the one rater
   * @param second the place of the other
   */
  public OptionalDouble cohensKappa(int first, int second) {
    var both = units.stream().filter(u -> u.containsKey(first) && u.containsKey(second)).toList();
    if (both.isEmpty()) {
      return OptionalDouble.empty();
    }
    double n = both.size();
    double observed =
        both.stream().filter(u -> Objects.equals(u.get(first), u.get(second))).count() / n;
    double expected = 0;
    for (var category : categories()) {
      double one = both.stream().filter(u -> category.equals(u.get(first))).count() / n;
      double other = both.stream().filter(u -> category.equals(u.get(second))).count() / n;
      expected += one * other;
    }
    return beyondChance(observed, expected);
  }

  /**
   * Gwet's AC1 for any number of raters and missing judgments (Gwet 2008, Br J Math Stat Psychol
   * 61:29; for missing judgments Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014).
   */
  public OptionalDouble gwetsAc1() {
    var observed = percent();
    var categories = categories();
    if (observed.isEmpty() || categories.size() < 2) {
      return OptionalDouble.empty();
    }
    var tallies = units.stream().map(Agreement::tally).filter(t -> !t.isEmpty()).toList();
    double expected = 0;
    for (var category : categories) {
      double share =
          tallies.stream()
              .mapToDouble(t -> t.getOrDefault(category, 0) / (double) sum(t))
              .average()
              .orElse(0);
      expected += share * (1 - share);
    }
    return beyondChance(observed.getAsDouble(), expected / (categories.size() - 1));
  }

  /**
   * Krippendorff's alpha for names, any number of raters and missing judgments (Krippendorff 2011,
   * Computing Krippendorff's Alpha-Reliability).
   */
  public OptionalDouble krippendorffsAlpha() {
    var pairable = units.stream().map(Agreement::tally).filter(tally -> sum(tally) >= 2).toList();
    double all = pairable.stream().mapToInt(Agreement::sum).sum();
    var totals = new HashMap<Object, Integer>();
    pairable.forEach(tally -> tally.forEach((said, n) -> totals.merge(said, n, Integer::sum)));
    double coincide = 0;
    for (var tally : pairable) {
      double same = tally.values().stream().mapToDouble(n -> n * (n - 1.0)).sum();
      coincide += same / (sum(tally) - 1);
    }
    double byChance = totals.values().stream().mapToDouble(n -> n * (n - 1.0)).sum();
    return all < 2
        ? OptionalDouble.empty()
        : beyondChance(coincide / all, byChance / (all * (all - 1)));
  }

  private static OptionalDouble beyondChance(double observed, double expected) {
    return expected >= 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - expected) / (1 - expected));
  }
}
