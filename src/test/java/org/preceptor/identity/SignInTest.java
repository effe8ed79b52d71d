package org.preceptor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

class SignInTest {

  private static final Instant BEGAN = Instant.parse("2026-11-22T08:00:00Z");

  private static SignIn seen(Duration after) {
    return new SignIn(
        UUID.randomUUID(),
        PersonId.random(),
        OrganizationId.random(),
        "a browser",
        BEGAN,
        BEGAN.plus(after),
        new Secret("what the browser holds").hash());
  }

  @Test
  void itEndsAfterThirtyMinutesWithoutARequest() {
    assertThat(seen(Duration.ofHours(1)).holds(BEGAN.plus(Duration.ofMinutes(89)))).isTrue();
    assertThat(seen(Duration.ofHours(1)).holds(BEGAN.plus(Duration.ofMinutes(90)))).isFalse();
  }

  @Test
  void itEndsAfterTwelveHoursHoweverBusy() {
    var busy = seen(Duration.ofMinutes(719));

    assertThat(busy.holds(BEGAN.plus(Duration.ofMinutes(719)))).isTrue();
    assertThat(busy.holds(BEGAN.plus(Duration.ofHours(12)))).isFalse();
  }

  @Test
  void itIsTouchedOnceAMinuteAtMost() {
    var signIn = seen(Duration.ZERO);

    assertThat(signIn.mustBeTouched(BEGAN.plusSeconds(59))).isFalse();
    assertThat(signIn.mustBeTouched(BEGAN.plusSeconds(60))).isTrue();
  }
}
