package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  private final ReadAhead<String> ahead = new ReadAhead<>();
  private final AtomicInteger read = new AtomicInteger();

  @Test
  void whatNobodyBeganIsReadByWhoeverAsks() {
    assertThat(ahead.take(() -> "anew")).isEqualTo("anew");
  }

  @Test
  void whatWasReadIsHandedOutOnce() {
    ahead.offer(() -> "ahead " + read.incrementAndGet()).run();

    assertThat(ahead.take(() -> "anew")).isEqualTo("ahead 1");
    assertThat(ahead.take(() -> "anew")).isEqualTo("anew");
  }

  @Test
  void whoeverAsksBeforeItWasBegunReadsItInsteadAndItIsReadOnce() {
    var reading = ahead.offer(() -> "ahead " + read.incrementAndGet());

    assertThat(ahead.take(() -> "anew")).isEqualTo("ahead 1");
    reading.run();
    assertThat(read).hasValue(1);
  }

  @Test
  void whoeverAsksInTheMiddleWaits() throws InterruptedException {
    var inside = new CountDownLatch(1);
    var asked = new CountDownLatch(1);
    var reading =
        ahead.offer(
            () -> {
              inside.countDown();
              asked.await();
              return "ahead " + read.incrementAndGet();
            });
    var reader = CompletableFuture.runAsync(reading);
    inside.await();
    var taken = CompletableFuture.supplyAsync(() -> ahead.take(() -> "anew"));
    asked.countDown();

    assertThat(taken.join()).isEqualTo("ahead 1");
    reader.join();
  }

  @Test
  void whatFailedFailsForWhoeverAsks() {
    ahead
        .offer(
            () -> {
              throw new IllegalArgumentException("the folder is gone");
            })
        .run();

    assertThatThrownBy(() -> ahead.take(() -> "anew"))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("the folder is gone");
  }
}
