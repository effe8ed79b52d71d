package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that others published for the same data. */
class AgreementTest {

  private static final Offset<Double> THOUSANDTH = within(0.0005);

  /**
   * Four observers, twelve units, nominal, judgments missing: Krippendorff 2011, example C; also
   * Gwet's {@code cac.raw4raters} in the R package irrCAC.
   */
  private static final Agreement FOUR_OBSERVERS =
      raters("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  private static Agreement raters(String... said) {
    var units = new ArrayList<Map<Integer, Character>>();
    for (int unit = 0; unit < said[0].length(); unit++) {
      var judgments = new HashMap<Integer, Character>();
      for (int rater = 0; rater < said.length; rater++) {
        if (said[rater].charAt(unit) != '.') {
          judgments.put(rater, said[rater].charAt(unit));
        }
      }
      units.add(judgments);
    }
    return Agreement.of(units);
  }

  /** A table of two raters and two answers: how often yes-yes, yes-no, no-yes, no-no. */
  private static Agreement table(int both, int first, int second, int neither) {
    var units = new ArrayList<Map<Integer, String>>();
    units.addAll(Collections.nCopies(both, Map.of(0, "+", 1, "+")));
    units.addAll(Collections.nCopies(first, Map.of(0, "+", 1, "-")));
    units.addAll(Collections.nCopies(second, Map.of(0, "-", 1, "+")));
    units.addAll(Collections.nCopies(neither, Map.of(0, "-", 1, "-")));
    return Agreement.of(units);
  }

  @Test
  void alphaOfFourObserversWithMissingJudgmentsIsKrippendorffs() {
    assertThat(FOUR_OBSERVERS.krippendorffsAlpha().orElseThrow()).isCloseTo(0.743, THOUSANDTH);
  }

  /** Krippendorff 2011, examples A (two observers, yes and no) and B (two observers, names). */
  @Test
  void alphaOfTwoObserversIsKrippendorffs() {
    assertThat(raters("0100000010", "1110010000").krippendorffsAlpha().orElseThrow())
        .isCloseTo(0.095, THOUSANDTH);
    assertThat(raters("aabbdcccedda", "babbbccceddd").krippendorffsAlpha().orElseThrow())
        .isCloseTo(0.692, THOUSANDTH);
  }

  @Test
  void ac1OfFourRatersWithMissingJudgmentsIsGwets() {
    assertThat(FOUR_OBSERVERS.percent().orElseThrow()).isCloseTo(0.81818, within(0.00001));
    assertThat(FOUR_OBSERVERS.gwetsAc1().orElseThrow()).isCloseTo(0.77544, within(0.00001));
  }

  /** Gwet 2002, Kappa Statistic is not Satisfactory, table of 118, 5, 2 and 0. */
  @Test
  void kappaCollapsesWhereNearlyAllSayTheSameAndAc1DoesNot() {
    var skewed = table(118, 5, 2, 0);

    assertThat(skewed.percent().orElseThrow()).isCloseTo(0.944, THOUSANDTH);
    assertThat(skewed.cohensKappa(0, 1).orElseThrow()).isCloseTo(-0.0234, within(0.00005));
    assertThat(skewed.gwetsAc1().orElseThrow()).isCloseTo(0.9408, within(0.00005));
  }

  /** Feinstein and Cicchetti 1990, J Clin Epidemiol 43:543: one percentage, two kappas. */
  @Test
  void kappasOfEqualAgreementAreFeinsteinsAndCicchettis() {
    assertThat(table(40, 9, 6, 45).percent().orElseThrow()).isCloseTo(0.85, THOUSANDTH);
    assertThat(table(80, 10, 5, 5).percent().orElseThrow()).isCloseTo(0.85, THOUSANDTH);
    assertThat(table(40, 9, 6, 45).cohensKappa(0, 1).orElseThrow()).isCloseTo(0.70, within(0.005));
    assertThat(table(80, 10, 5, 5).cohensKappa(0, 1).orElseThrow()).isCloseTo(0.32, within(0.005));
  }

  @Test
  void oneRaterOrOneWordTellsNothing() {
    assertThat(raters("121").percent()).isEqualTo(OptionalDouble.empty());
    assertThat(raters("121").krippendorffsAlpha()).isEqualTo(OptionalDouble.empty());
    assertThat(raters("111", "111").cohensKappa(0, 1)).isEqualTo(OptionalDouble.empty());
    assertThat(raters("111", "111").gwetsAc1()).isEqualTo(OptionalDouble.empty());
    assertThat(raters("111", "111").krippendorffsAlpha()).isEqualTo(OptionalDouble.empty());
    assertThat(raters("111", "111").percent().orElseThrow()).isEqualTo(1);
  }

  @Test
  void aUnitThatOneRaterJudgedChangesNoKappaAndNoAlpha() {
    var with = raters("1122.", "1212.", "....1");
    var without = raters("1122", "1212", "....");

    assertThat(with.cohensKappa(0, 1)).isEqualTo(without.cohensKappa(0, 1));
    assertThat(with.krippendorffsAlpha()).isEqualTo(without.krippendorffsAlpha());
    assertThat(with.units()).isEqualTo(4);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfRatersAndUnitsDoesNotMatter(long seed) {
    var random = new Random(seed);
    var units = new ArrayList<Map<Integer, Integer>>();
    var mirrored = new ArrayList<Map<Integer, Integer>>();
    for (int unit = 0; unit < 12; unit++) {
      var said = new HashMap<Integer, Integer>();
      var other = new HashMap<Integer, Integer>();
      for (int rater = 0; rater < 4; rater++) {
        if (random.nextInt(4) > 0) {
          int judgment = random.nextInt(3);
          said.put(rater, judgment);
          other.put(3 - rater, judgment);
        }
      }
      units.add(said);
      mirrored.add(other);
    }
    var before = Agreement.of(units);
    Collections.shuffle(mirrored, random);
    var after = Agreement.of(mirrored);

    assertThat(after.krippendorffsAlpha().orElseThrow())
        .isCloseTo(before.krippendorffsAlpha().orElseThrow(), within(1e-12));
    assertThat(after.gwetsAc1().orElseThrow())
        .isCloseTo(before.gwetsAc1().orElseThrow(), within(1e-12));
    assertThat(after.cohensKappa(3, 2).orElse(9))
        .isCloseTo(before.cohensKappa(0, 1).orElse(9), within(1e-12));
  }
}
