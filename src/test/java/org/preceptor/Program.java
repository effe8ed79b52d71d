package org.preceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The server in a process of its own, on a folder that outlives it: it can be killed and started
 * again.
 */
public final class Program {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final Path folder;
  private final @Nullable Path archive;
  private final URI url;
  private final Map<String, String> settings = new HashMap<>();
  private final List<String> flags = new ArrayList<>();
  private @Nullable Path launcher;
  private @Nullable Process process;

  private Program(Path folder, @Nullable Path archive) {
    this.folder = folder.toAbsolutePath();
    this.archive = archive;
    this.url = URI.create("http://localhost:" + freePort());
    settings.put("APP_DEMO", "true");
    settings.put("APP_PUBLIC_URL", url.toString());
    settings.put("APP_DATA_DIR", this.folder.resolve("data").toString());
    settings.put("APP_KEYS_DIR", this.folder.resolve("keys").toString());
    settings.put(
        "APP_DB_URL",
        "jdbc:h2:file:"
            + this.folder.resolve("data").resolve("preceptor")
            + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";QUERY_CACHE_SIZE=256");
  }

  /** With the demonstration on an embedded database in the folder, unless set otherwise. */
  public static Program of(Path archive, Path folder) {
    return new Program(folder, archive);
  }

  /** The server and nothing on it. */
  public static Program empty(Path folder) {
    return new Program(folder, null);
  }

  public Program with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  public Program flag(String flag) {
    flags.add(flag);
    return this;
  }

  /** By the launcher of an unpacked server, whose folder is then its root. */
  public Program launchedBy(Path jar) {
    launcher = jar;
    return this;
  }

  public URI url() {
    return url;
  }

  public long pid() {
    return running().pid();
  }

  private Process running() {
    var now = process;
    if (now == null) {
      throw new IllegalStateException("not started");
    }
    return now;
  }

  /** Starts and waits until it is ready. */
  public Duration start() throws IOException, InterruptedException {
    deleteOldRoot();
    long begun = System.nanoTime();
    var log = folder.resolve("server.log");
    var builder =
        new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("APP_"));
    builder.environment().putAll(settings);
    var started = builder.start();
    process = started;
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    while (!answers()) {
      if (started.waitFor(100, TimeUnit.MILLISECONDS)
          || System.nanoTime() - begun > LONGEST_START.toNanos()) {
        started.destroyForcibly();
        throw new IllegalStateException("the server did not start: " + Files.readString(log));
      }
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(flags);
    if (launcher != null) {
      command.addAll(List.of("-jar", launcher.toString()));
    } else {
      command.addAll(List.of("-jar", System.getProperty("payara.jar")));
      command.addAll(List.of("--rootDir", folder.resolve("root").toString()));
    }
    if (archive != null) {
      command.addAll(List.of("--deploy", archive.toString(), "--contextRoot", "/"));
    }
    command.addAll(List.of("--nocluster", "--port", String.valueOf(url.getPort())));
    command.addAll(List.of("--prebootcommandfile", "src/main/server/preboot.txt"));
    return command;
  }

  /** A kept one would deploy what it was started with before, too. */
  private void deleteOldRoot() throws IOException {
    var root = folder.resolve("root");
    if (Files.exists(root)) {
      try (var files = Files.walk(root)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** An empty server has nothing to ask, and says so in its log. */
  private boolean answers() throws IOException {
    var log = folder.resolve("server.log");
    return archive == null ? Files.readString(log).contains(") ready in ") : isReady();
  }

  private boolean isReady() {
    try {
      var asked = url.resolve("/health/ready").toURL();
      var connection = (HttpURLConnection) asked.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends it as it is, wherever it is. */
  public void kill() throws InterruptedException {
    running().destroyForcibly().waitFor();
  }

  public void stop() throws InterruptedException {
    var stopping = running();
    stopping.destroy();
    if (!stopping.waitFor(120, TimeUnit.SECONDS)) {
      stopping.destroyForcibly().waitFor();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
