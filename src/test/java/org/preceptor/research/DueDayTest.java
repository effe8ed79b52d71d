package org.preceptor.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Test
  void itEndsAtMidnightWhereWhoeverSetItLives() {
    var chicago = new DueDay(DAY, ZoneId.of("America/Chicago"));
    var berlin = new DueDay(DAY, ZoneId.of("Europe/Berlin"));
    var evening = Instant.parse("2026-12-01T00:30:00Z");

    assertThat(chicago.isOver(evening)).isFalse();
    assertThat(berlin.isOver(evening)).isTrue();
    assertThat(chicago.isOver(Instant.parse("2026-12-01T06:00:00Z"))).isTrue();
  }

  @Test
  void itIsWrittenWithItsTimeSinceItEndsElsewhereAtAnotherHour() {
    assertThat(new DueDay(DAY, ZoneId.of("America/Chicago")).in(Locale.ENGLISH))
        .isEqualTo("November 30, 2026 (Central Time)");
  }
}
