package org.preceptor.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The right to write, which one thread has at a time, for as many connections as it likes: a
 * transaction within a transaction must not wait for the outer one.
 */
final class WritersTurn {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Set<Connection> writing = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable Thread thread;

  /**
   * @throws SQLTransientException if another transaction has been writing for 30 seconds
   */
  synchronized void take(Connection connection) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!isFree(connection)) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new SQLTransientException("another transaction has been writing for " + PATIENCE);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLTransientException("interrupted while waiting to write", e);
    }
    writing.add(connection);
    thread = Thread.currentThread();
  }

  private boolean isFree(Connection connection) {
    return writing.isEmpty()
        || writing.contains(connection)
        || Thread.currentThread().equals(thread);
  }

  /** Does nothing for a connection that has not written. */
  synchronized void leave(Connection connection) {
    if (writing.remove(connection) && writing.isEmpty()) {
      thread = null;
      notifyAll();
    }
  }
}
