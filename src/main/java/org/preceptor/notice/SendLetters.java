package org.preceptor.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.UseCase;

/**
 * Takes letters from the outbox, one transaction each. A letter is marked before it is handed to
 * the mail server: where the program stops in between, it is not sent again by itself, and
 * administrators see that nobody knows.
 */
@UseCase
public class SendLetters {

  /** How often a letter is tried: over about a day. */
  static final int MOST_TRIES = 10;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  @Inject Letters letters;
  @Inject Clock clock;

  public Optional<WrittenLetter> next() {
    return letters.claim(now());
  }

  public void sent(WrittenLetter letter) {
    letters.sent(letter.id(), now());
  }

  /** Tries again later, ever more seldom, and gives up in the end. */
  public void failed(WrittenLetter letter, String error) {
    var now = now();
    letters.failed(letter.id(), error, now, nextTry(letter.tries(), now));
  }

  private static @Nullable Instant nextTry(int tries, Instant now) {
    if (tries >= MOST_TRIES) {
      return null;
    }
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 12));
    return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
