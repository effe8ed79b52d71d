package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How far numbers are kept, in a story whose one choice changes a counter. */
class ThresholdsTest {

  private static Condition.Counter lost(int number) {
    return new Condition.Counter(RandomScripts.NOWHERE, "lost", Comparison.AT_LEAST, number);
  }

  private static Condition.Count told(int number) {
    return new Condition.Count(RandomScripts.NOWHERE, "told", Comparison.AT_LEAST, number);
  }

  private static Thresholds thresholds(String range, int change, Condition... conditions) {
    var text =
        Stories.VISIT
            .replace("lost: 0..3", "lost: " + range)
            .replace("adds: { lost: 2 }", "adds: { lost: " + change + " }")
            .replace("adds: { lost: 3 }", "adds: { lost: " + change + " }")
            .replace("lost = 3", "lost = 1")
            .replace("lost >= 2", "lost >= 1");
    return new Thresholds(Stories.script(text), List.of(conditions));
  }

  @Test
  void aNumberThatOnlyGrowsIsKeptUpToOneBeyondTheLastComparison() {
    assertThat(thresholds("0..900", 1, lost(3), lost(5)).range("lost"))
        .isEqualTo(new Monitors.Range(0, 0, 6));
    assertThat(thresholds("0..4", 1, lost(3), lost(5)).range("lost"))
        .isEqualTo(new Monitors.Range(0, 0, 4));
    assertThat(thresholds("0..900", 1).range("lost")).isEqualTo(new Monitors.Range(0, 0, 1));
  }

  @Test
  void aNumberThatOnlyFallsLikewise() {
    assertThat(thresholds("-900..900", -1, lost(-3), lost(2)).range("lost"))
        .isEqualTo(new Monitors.Range(0, -4, 0));
    assertThat(thresholds("-2..900", -1, lost(-3)).range("lost"))
        .isEqualTo(new Monitors.Range(0, -2, 0));
  }

  @Test
  void aNumberThatGoesBothWaysIsKeptWhole() {
    var text =
        Stories.VISIT.replace("lost: 0..3", "lost: -7..9").replace("lost: 3 }", "lost: -3 }");

    assertThat(new Thresholds(Stories.script(text), List.of(lost(1))).range("lost"))
        .isEqualTo(new Monitors.Range(0, -7, 9));
  }

  @Test
  void aCountIsKeptUpToOneBeyondTheLastComparisonWhereverThatStands() {
    assertThat(thresholds("0..3", 1).count("told")).isEqualTo(1);
    assertThat(thresholds("0..3", 1, told(2), told(4)).count("told")).isEqualTo(5);
    assertThat(
            thresholds("0..3", 1, new Condition.Not(RandomScripts.NOWHERE, told(2))).count("told"))
        .isEqualTo(3);
    var before = new Condition.Before(RandomScripts.NOWHERE, told(6), lost(2));
    assertThat(thresholds("0..3", 1, before).count("told")).isEqualTo(7);
    assertThat(thresholds("0..900", 1, before).range("lost").most()).isEqualTo(3);
    assertThat(thresholds("0..3", 1, told(-5)).count("told")).isEqualTo(1);
  }
}
