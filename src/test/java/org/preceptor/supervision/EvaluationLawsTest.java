package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.supervision.yaml.ShippedRules;

/** What holds for every log under the rules of every body; the seed is the reproduction. */
class EvaluationLawsTest {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
  private static final List<SupervisionRules> ALL = ShippedRules.all();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static SupervisionRules rules(long seed) {
    return ALL.get((int) (seed % ALL.size()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfEntryChangesNothing(long seed) {
    var random = new Random(seed);
    var rules = rules(seed);
    var log = Logs.drawn(random, rules.zone());

    assertThat(Evaluation.of(Logs.shuffled(log, random), rules, NOW))
        .isEqualTo(Evaluation.of(log, rules, NOW));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void splittingASessionOrADayChangesNoTotalAndNoVerdict(long seed) {
    var random = new Random(seed);
    var rules = rules(seed);
    var log = Logs.drawn(random, rules.zone());

    var whole = Evaluation.of(log, rules, NOW);
    var split = Evaluation.of(Logs.split(log, random), rules, NOW);

    assertThat(split.counted()).isEqualTo(whole.counted());
    assertThat(split.held()).isEqualTo(whole.held());
    assertThat(split.progress()).isEqualTo(whole.progress());
    assertThat(split.forecast()).isEqualTo(whole.forecast());
    assertThat(split.verdicts())
        .extracting(Verdict::kind)
        .isEqualTo(whole.verdicts().stream().map(Verdict::kind).toList());
    assertThat(heldBack(split)).isEqualTo(heldBack(whole));
  }

  private static List<Integer> heldBack(Evaluation evaluation) {
    return evaluation.verdicts().stream()
        .map(
            verdict ->
                verdict.findings().stream()
                    .mapToInt(f -> f instanceof Finding.HeldBack back ? back.minutes() : 0)
                    .sum())
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsCountedWasHeldAndNothingCountsTwice(long seed) {
    var rules = rules(seed);
    var log = Logs.drawn(new Random(seed), rules.zone());
    var twice = List.of(log.sessions(), log.sessions()).stream().flatMap(List::stream).toList();

    var evaluation = Evaluation.of(log, rules, NOW);

    assertThat(evaluation.counted()).isLessThanOrEqualTo(evaluation.held());
    assertThat(Evaluation.of(Logs.of(log.zone(), twice, log.practice()), rules, NOW))
        .isEqualTo(evaluation);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyVerdictNamesItsClauseAndHowToMendIt(long seed) {
    var rules = rules(seed);

    var evaluation = Evaluation.of(Logs.drawn(new Random(seed), rules.zone()), rules, NOW);

    assertThat(evaluation.verdicts())
        .hasSameSizeAs(rules.rules())
        .allSatisfy(
            verdict -> {
              assertThat(verdict.toString()).contains(verdict.rule().clause());
              assertThat(verdict.rule().mend()).isNotBlank();
              if (verdict.kind() == Verdict.Kind.BROKEN) {
                assertThat(verdict.findings()).isNotEmpty();
              }
            });
  }
}
