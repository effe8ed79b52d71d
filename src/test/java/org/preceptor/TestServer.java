package org.preceptor;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product as it ships, with the people of the demonstration on a database of its own. Started
 * by the first test that asks, once per test JVM, and stopped with it.
 *
 * <p>With {@code -Dtest.url=http://localhost:port} a server that already runs is used and left
 * alone.
 */
public final class TestServer {

  private static @Nullable ServerProcess running;

  private TestServer() {}

  /** Where the product answers; starts it where it does not run yet. */
  public static synchronized URI url() {
    var given = System.getProperty("test.url");
    if (given != null) {
      return URI.create(given);
    }
    var server = running;
    if (server == null) {
      server = ServerProcess.start("server", "", Map.of("APP_DEMO", "true"));
      running = server;
    }
    return server.url();
  }

  static synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
