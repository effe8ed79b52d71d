package org.preceptor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatTimeTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static List<Instant> beats(int... seconds) {
    return IntStream.of(seconds).mapToObj(NOON::plusSeconds).toList();
  }

  @Test
  void timeBetweenBeatsCounts() {
    assertThat(SeatTime.of(List.of(beats(0, 30, 60, 90)))).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void anAbsenceCountsNothing() {
    assertThat(SeatTime.of(List.of(beats(0, 30, 600, 630)))).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void twoTabsAtOnceCountOnce() {
    assertThat(SeatTime.of(List.of(beats(0, 30, 60), beats(15, 45, 75))))
        .isEqualTo(Duration.ofSeconds(75));
  }

  @Test
  void oneBeatAloneIsNoTime() {
    assertThat(SeatTime.of(List.of(beats(0), beats(10)))).isZero();
    assertThat(SeatTime.of(List.of())).isZero();
  }

  @Test
  void theOrderOfBeatsDoesNotMatter() {
    assertThat(SeatTime.of(List.of(beats(60, 0, 30)))).isEqualTo(Duration.ofSeconds(60));
  }
}
