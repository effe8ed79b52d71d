package org.preceptor.content;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of authored files that may be begun before whoever needs it can ask: a server reads
 * while it still looks for its parts.
 */
public final class ReadAhead<T> {

  private final AtomicReference<@Nullable RunnableFuture<T>> begun = new AtomicReference<>();

  /**
   * Offers a reading, for the next who asks.
   *
   * @return reads, unless somebody asked before it came to that
   */
  public RunnableFuture<T> offer(Callable<T> reading) {
    var task = new FutureTask<>(reading);
    begun.set(task);
    return task;
  }

  /** What was read ahead, once, waited for if need be; whoever asks again reads anew. */
  public T take(Supplier<T> anew) {
    var reading = begun.getAndSet(null);
    return reading == null ? anew.get() : finish(reading);
  }

  /** Reads unless somebody does, and waits for what comes of it. */
  public static <T> T finish(RunnableFuture<T> reading) {
    reading.run();
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
