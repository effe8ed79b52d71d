package org.preceptor.research.opensearch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.preceptor.research.IndexSilent;
import org.preceptor.research.OpenSearchSettings;

/**
 * A node of the real server, of the jars that the build has written down, on loopback, with a heap
 * of 512 MB. It ends with the process that started it.
 */
final class OpenSearchNode implements AutoCloseable {

  private static final Path JARS =
      Path.of(System.getProperty("opensearch.jars", "target/opensearch/jars"));
  private static final Duration BOOT = Duration.ofMinutes(3);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path log;
  private final URI address;

  private OpenSearchNode(Process process, Path log, URI address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  static OpenSearchNode alone() {
    return start("alone", Map.of("discovery.type", "single-node", "transport.port", freePort()));
  }

  static OpenSearchNode start(String name, Map<String, String> more) {
    try {
      var home = Files.createTempDirectory(Files.createDirectories(JARS.getParent()), name);
      var http = freePort();
      var settings = new HashMap<>(more);
      settings.put("node.name", name);
      settings.put("network.host", "127.0.0.1");
      settings.put("http.port", http);
      settings.put("cluster.name", "preceptor-test");
      settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
      var log = home.resolve("out.log");
      var process = process(home, settings).redirectOutput(log.toFile()).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      var node = new OpenSearchNode(process, log, URI.create("http://127.0.0.1:" + http));
      node.awaitBoot();
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder process(Path home, Map<String, String> settings)
      throws IOException {
    var tests = OpenSearchNode.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Files.readString(JARS).strip() + File.pathSeparator + tests,
                NodeProcess.class.getName(),
                home.toAbsolutePath().toString()));
    settings.forEach((key, value) -> command.add(key + "=" + value));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private void awaitBoot() throws IOException {
    long end = System.nanoTime() + BOOT.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try (var server = new SearchServer(settings("any"))) {
        if (server.ask("GET", "/_cluster/health", PATIENCE).isFine()) {
          return;
        }
      } catch (IndexSilent e) {
        pause();
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("no node: " + Files.readString(log));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return String.valueOf(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  /** An index on this node, by that name. */
  private OpenSearchSettings settings(String name) {
    return new OpenSearchSettings(List.of(address), "", "", name);
  }

  /** At once, without a word to the others. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
