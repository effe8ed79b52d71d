package org.preceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built WAR in a process and a folder of its own. It ends with {@link #close()}, and with this
 * JVM in any case.
 *
 * @param url where it answers, whatever its public address is
 * @param data what it keeps
 * @param log what it said
 */
public record ServerProcess(URI url, Path data, Path log, Process process)
    implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  /** Never by HTTP/2, whose upgrade a server that is just starting may leave without an end. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private static final String REFUSED = "Preceptor does not start";
  private static final Path HOME = Path.of("target", "it");

  public static boolean isBuilt() {
    return System.getProperty("war") != null && System.getProperty("payara.jar") != null;
  }

  /**
   * Starts it and waits until it says that it is ready.
   *
   * @param publicUrl the address that people type; empty for the one where it answers
   */
  static ServerProcess start(String name, String publicUrl, Map<String, String> settings) {
    try {
      var folder = Files.createTempDirectory(Files.createDirectories(HOME), name + "-");
      return start(folder, name, publicUrl, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #start(String, String, Map)}, on what another process left in a folder. */
  public static ServerProcess start(
      Path folder, String name, String publicUrl, Map<String, String> settings) {
    var server = launch(folder, name, publicUrl, settings, given("war"));
    server.awaitReady();
    return server;
  }

  /**
   * Starts it with what it should not start with.
   *
   * @param war the archive or, unpacked, its folder
   * @return what it said until it had refused
   */
  static String refusal(Path folder, String name, String war, Map<String, String> settings) {
    var server = launch(folder, name, "", settings, war);
    try {
      var end = System.nanoTime() + LONGEST_START.toNanos();
      while (System.nanoTime() < end && !server.said().contains(REFUSED) && !server.isReady()) {
        if (server.ended(500)) {
          break;
        }
      }
      return server.said();
    } finally {
      server.kill();
    }
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerProcess launch(
      Path folder, String name, String publicUrl, Map<String, String> settings, String war) {
    try {
      Files.createDirectories(HOME);
      var url = URI.create("http://localhost:" + freePort());
      var log = HOME.resolve(name + ".log");
      var builder = new ProcessBuilder(command(url, freshRoot(folder.toAbsolutePath()), war));
      var environment = builder.environment();
      environment.keySet().removeIf(key -> key.startsWith("APP_"));
      environment.putAll(environment(folder.toAbsolutePath()));
      environment.put("APP_PUBLIC_URL", publicUrl.isEmpty() ? url.toString() : publicUrl);
      environment.putAll(settings);
      var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new ServerProcess(url, folder.resolve("data"), log, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A server that finds what another deployed in its root starts that, stops it, and begins anew.
   */
  private static Path freshRoot(Path folder) throws IOException {
    return Files.createTempDirectory(Files.createDirectories(folder), "root-");
  }

  private static List<String> command(URI url, Path root, String war) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        given("payara.jar"),
        "--rootDir",
        root.toString(),
        "--deploy",
        war,
        "--contextRoot",
        "/",
        "--nocluster",
        "--prebootcommandfile",
        "src/main/server/preboot.txt",
        "--port",
        String.valueOf(url.getPort()));
  }

  private static Map<String, String> environment(Path folder) {
    return Map.of(
        "APP_DATA_DIR",
        folder.resolve("data").toString(),
        "APP_KEYS_DIR",
        folder.resolve("keys").toString(),
        "APP_DB_URL",
        databaseUrl(folder));
  }

  /** The database of a server that keeps what it keeps in this folder. */
  public static String databaseUrl(Path folder) {
    return "jdbc:h2:file:"
        + folder.toAbsolutePath().resolve("data").resolve("preceptor")
        + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
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

  private void awaitReady() {
    var end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end) {
      if (isReady()) {
        return;
      }
      if (ended(500) || hasRefused()) {
        process.destroyForcibly();
        throw new IllegalStateException("the server did not start, see " + log);
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("the server was not ready in time, see " + log);
  }

  /** The server's process goes on without the product when that refuses to start. */
  private boolean hasRefused() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1)
          .contains("Preceptor does not start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReady() {
    var request =
        HttpRequest.newBuilder(url.resolve("/health/ready")).timeout(Duration.ofSeconds(5)).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits that long for the process to end. */
  private boolean ended(int milliseconds) {
    try {
      return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it at once, as it is. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    if (!ended(20_000)) {
      process.destroyForcibly();
    }
  }
}
