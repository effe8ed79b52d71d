package org.preceptor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.MovingClock;
import org.preceptor.Wiring;
import org.preceptor.notice.WrittenLetter.State;

/** What the outbox promises, in its own store on each engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class SendLettersTest {

  @Parameter Engine engine;

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-22T15:00:00Z"));
  private final String key = "test:" + UUID.randomUUID();

  private Wiring wiring() {
    return new Wiring(Database.on(engine))
        .with(Clock.class, clock)
        .with(MailSettings.class, new MailSettings("mail.example", 25, "", "", "a@b.c", false));
  }

  /** Everything in one transaction, which is undone. */
  private void trial(Consumer<Wiring> work) {
    var wiring = wiring();
    try {
      wiring.inTransaction(
          () -> {
            work.accept(wiring);
            throw new Undone();
          });
    } catch (Undone undone) {
      assertThat(undone).isNotNull();
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void nothingWaits() throws Exception {
    try (var connection = Database.on(engine).connect();
        var statement = connection.createStatement()) {
      statement.execute("delete from letter");
    }
  }

  private Letter letter(String text) {
    return new Letter(key, "amara.okonkwo@example.org", "About you", text);
  }

  private void put(String text) {
    var wiring = wiring();
    wiring.inTransaction(
        () -> {
          wiring.get(Outbox.class).put(letter(text));
          return true;
        });
  }

  private Optional<WrittenLetter> next() {
    var wiring = wiring();
    return wiring.inTransaction(() -> wiring.get(SendLetters.class).next());
  }

  private void sent(WrittenLetter letter) {
    var wiring = wiring();
    wiring.inTransaction(
        () -> {
          wiring.get(SendLetters.class).sent(letter);
          return true;
        });
  }

  private void failed(WrittenLetter letter) {
    var wiring = wiring();
    wiring.inTransaction(
        () -> {
          wiring.get(SendLetters.class).failed(letter, "no answer");
          return true;
        });
  }

  private String stored(String column) throws Exception {
    try (var connection = Database.on(engine).connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select %s from letter".formatted(column))) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }

  @Test
  void aLetterWhoseCauseIsUndoneIsNeverWritten() {
    trial(wiring -> wiring.get(Outbox.class).put(letter("A text.")));

    assertThat(next()).isEmpty();
  }

  @Test
  void aSecondLetterOfTheSameKeyIsNotWritten() {
    put("The first.");
    put("The second.");

    assertThat(next().map(found -> found.letter().text())).hasValue("The first.");
    assertThat(next()).isEmpty();
  }

  @Test
  void ofManyWhoAskAtOnceOneGetsTheLetter() throws Exception {
    for (int round = 0; round < 20; round++) {
      nothingWaits();
      put("A text.");
      int senders = 6;
      var line = new CyclicBarrier(senders);
      var got = new ArrayList<WrittenLetter>();
      try (var pool = Executors.newFixedThreadPool(senders)) {
        Callable<Optional<WrittenLetter>> sender =
            () -> {
              line.await();
              return next();
            };
        var tasks = IntStream.range(0, senders).mapToObj(i -> sender).toList();
        for (var answer : pool.invokeAll(tasks)) {
          answer.get().ifPresent(got::add);
        }
      }
      assertThat(got).as("round %d", round).hasSize(1);
    }
  }

  @Test
  void aSentLetterLosesItsTextAndIsNotSentAgain() throws Exception {
    put("A link that works.");

    sent(next().orElseThrow());

    clock.advance(Duration.ofDays(30));
    assertThat(next()).isEmpty();
    assertThat(stored("state")).isEqualTo(State.SENT.name());
    assertThat(stored("body")).isEmpty();
  }

  @Test
  void aLetterThatWasNotTakenWaitsEverLongerWithItsTextKept() {
    put("A text.");
    var pauses = new ArrayList<Duration>();
    for (int trying = 1; trying < SendLetters.MOST_TRIES; trying++) {
      var letter = next().orElseThrow();
      assertThat(letter.tries()).isEqualTo(trying);
      assertThat(letter.letter().text()).isEqualTo("A text.");
      failed(letter);
      assertThat(next()).as("at once after try %d", trying).isEmpty();
      var before = clock.instant();
      while (nextTryIsLater()) {
        clock.advance(Duration.ofMinutes(1));
      }
      pauses.add(Duration.between(before, clock.instant()));
    }

    assertThat(pauses).isSorted().hasSize(SendLetters.MOST_TRIES - 1);
    assertThat(pauses.getFirst()).isLessThanOrEqualTo(Duration.ofMinutes(2));
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isGreaterThan(Duration.ofHours(12));
  }

  private boolean nextTryIsLater() {
    try (var connection = Database.on(engine).connect();
        var ask =
            connection.prepareStatement(
                "select count(*) from letter where state = 'WAITING' and next_try_at <= ?")) {
      ask.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      try (var rows = ask.executeQuery()) {
        return rows.next() && rows.getInt(1) == 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void afterTheLastTryItIsGivenUpAndShownAsFailed() throws Exception {
    put("A text.");
    for (int trying = 1; trying <= SendLetters.MOST_TRIES; trying++) {
      failed(next().orElseThrow());
      clock.advance(Duration.ofDays(1));
    }

    assertThat(next()).isEmpty();
    assertThat(List.of(stored("state"), stored("last_error"), stored("body")))
        .containsExactly(State.FAILED.name(), "no answer", "A text.");
  }

  @Test
  void aLetterOfWhichNobodyKnowsWhetherItLeftIsNotSentAgainByItself() throws Exception {
    put("A text.");
    assertThat(next()).isPresent();

    clock.advance(Duration.ofDays(30));

    assertThat(next()).isEmpty();
    assertThat(stored("state")).isEqualTo(State.SENDING.name());
  }
}
