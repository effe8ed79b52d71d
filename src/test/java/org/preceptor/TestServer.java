package org.preceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The product as it ships: the built WAR in a process of its own, with the demonstration's people
 * on a database of its own. Started by the first test that asks, once per test JVM, and stopped
 * with it.
 *
 * <p>With {@code -Dtest.url=http://localhost:port} a server that already runs is used and left
 * alone.
 */
public final class TestServer {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final Path HOME = Path.of("target", "it");

  private static @Nullable TestServer running;

  private final URI url;
  private final @Nullable Process process;

  private TestServer(URI url, @Nullable Process process) {
    this.url = url;
    this.process = process;
  }

  /** Where the product answers; starts it where it does not run yet. */
  public static synchronized URI url() {
    var server = running;
    if (server == null) {
      var given = System.getProperty("test.url");
      server = given == null ? start() : new TestServer(URI.create(given), null);
      running = server;
    }
    return server.url;
  }

  static synchronized void stop() {
    var server = running;
    running = null;
    if (server == null || server.process == null) {
      return;
    }
    server.process.destroy();
    try {
      if (!server.process.waitFor(20, TimeUnit.SECONDS)) {
        server.process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static TestServer start() {
    try {
      var folder = Files.createTempDirectory(Files.createDirectories(HOME), "server-");
      var log = HOME.resolve("server.log");
      var url = URI.create("http://localhost:" + freePort());
      var process = launch(url, folder.toAbsolutePath(), log);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitReady(url, process, log);
      return new TestServer(url, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(URI url, Path folder, Path log) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            given("payara.jar"),
            "--rootDir",
            folder.resolve("root").toString(),
            "--deploy",
            given("war"),
            "--contextRoot",
            "/",
            "--nocluster",
            "--port",
            String.valueOf(url.getPort()));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    var settings = builder.environment();
    settings.keySet().removeIf(name -> name.startsWith("APP_"));
    settings.put("APP_DEMO", "true");
    settings.put("APP_PUBLIC_URL", url.toString());
    settings.put("APP_DATA_DIR", folder.resolve("data").toString());
    settings.put("APP_KEYS_DIR", folder.resolve("keys").toString());
    settings.put(
        "APP_DB_URL",
        "jdbc:h2:file:"
            + folder.resolve("data").resolve("preceptor")
            + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    return builder.start();
  }

  private static String given(String property) {
    var value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException(
          "integration tests need -D%s, or -Dtest.url of a running server".formatted(property));
    }
    return Path.of(value).toAbsolutePath().toString();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(URI url, Process process, Path log) throws IOException {
    var end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end) {
      if (isReady(url)) {
        return;
      }
      if (ended(process)) {
        throw new IllegalStateException("the server ended at start, see " + log);
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("the server was not ready in time, see " + log);
  }

  /** Gives the server half a second between two questions. */
  private static boolean ended(Process process) {
    try {
      return process.waitFor(500, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isReady(URI url) {
    var request =
        HttpRequest.newBuilder(url.resolve("/health/ready")).timeout(Duration.ofSeconds(5)).build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
