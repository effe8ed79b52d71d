package org.preceptor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  private static Optional<Instant> after(int failures, Duration ago) {
    return Throttle.ACCOUNT.wait(Optional.of(new Failures.Count(failures, NOW.minus(ago))), NOW);
  }

  @Test
  void theFirstTriesAreFree() {
    assertThat(Throttle.ACCOUNT.wait(Optional.empty(), NOW)).isEmpty();
    assertThat(after(4, Duration.ZERO)).isEmpty();
  }

  @Test
  void thenOneWaitsAndTheWaitGrows() {
    assertThat(after(5, Duration.ZERO)).contains(NOW.plusSeconds(4));
    assertThat(after(6, Duration.ZERO)).contains(NOW.plusSeconds(8));
    assertThat(after(6, Duration.ofSeconds(8))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theWaitNeverShrinksAndNobodyIsLockedOut(Throttle throttle) {
    for (int failures = 1; failures < 10_000; failures++) {
      assertThat(throttle.delay(failures))
          .isGreaterThanOrEqualTo(throttle.delay(failures - 1))
          .isLessThanOrEqualTo(Duration.ofMinutes(15));
    }
  }

  @Test
  void anHourWithoutATryForgetsAll() {
    assertThat(after(10_000, Duration.ofMinutes(59))).isEmpty();
    assertThat(after(10_000, Duration.ofMinutes(4))).isPresent();
    assertThat(after(10_000, Throttle.FORGOTTEN)).isEmpty();
  }
}
