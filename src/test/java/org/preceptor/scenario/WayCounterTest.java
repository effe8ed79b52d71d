package org.preceptor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayCounterTest {

  private static WayCount count(Scenario scenario, int budget) {
    return WayCounter.count(
        Search.of(Program.of(scenario, List.of()), Search.Mode.PROJECTED, budget));
  }

  @Test
  void waysThatNobodyCouldWalkAreCountedAll() {
    assertThat(count(RandomGraphs.of(60, 12, 3, 0), Proof.BUDGET))
        .isEqualTo(new WayCount.Counted(BigInteger.valueOf(5_233_020_967L)));
  }

  @Test
  void aLoopIsShownByGoingToItAndOnceAround() {
    var text =
        Stories.VISIT.replace(
            "{ id: thank, says: Thank him, to: door }",
            "{ id: thank, says: Thank him, to: door }\n"
                + "      - { id: go-back, says: Go back, to: street }");
    var scenario = new Scenario(Stories.script(text), "hash", List.of());

    var ways = count(scenario, Proof.BUDGET);

    assertThat(ways).isInstanceOf(WayCount.Unbounded.class);
    var round = ((WayCount.Unbounded) ways).round();
    var visited =
        Trace.of(scenario, round).events().stream()
            .filter(Event.Visit.class::isInstance)
            .map(event -> ((Event.Visit) event).passage().id())
            .toList();
    assertThat(round).contains(new ChoiceId("go-back"));
    assertThat(visited.subList(0, visited.size() - 1)).contains(visited.getLast());
  }

  @Test
  void withoutAllStatesNothingIsCounted() {
    assertThat(count(Stories.visit(), 3)).isEqualTo(new WayCount.NotCounted());
  }
}
