package org.preceptor.kills;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.preceptor.Database;
import org.preceptor.Engine;

/** PostgreSQL on a folder that is kept, with the settings that the product asks for. */
final class Cluster implements Stage {

  private static final List<String> ASKED_FOR =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final Path data;
  private EmbeddedPostgres server;

  private Cluster(Path data, EmbeddedPostgres server) {
    this.data = data;
    this.server = server;
  }

  /** New, with the two roles and an empty database. */
  static Cluster in(Path folder) throws IOException, SQLException {
    var data = folder.resolve("cluster").toAbsolutePath();
    var server = start(data, 0);
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create role preceptor_app login");
      statement.execute("create role preceptor_owner login");
      statement.execute("create database preceptor owner preceptor_owner");
      for (var setting : ASKED_FOR) {
        try (var result = statement.executeQuery("show " + setting)) {
          if (!result.next() || !result.getString(1).equals("on")) {
            throw new IllegalStateException(setting + " is not on");
          }
        }
      }
    }
    return new Cluster(data, server);
  }

  private static EmbeddedPostgres start(Path data, int port) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(true);
    if (port > 0) {
      builder.setPort(port);
    }
    for (var setting : ASKED_FOR) {
      builder.setServerConfig(setting, "on");
    }
    return builder.start();
  }

  /** Kills the server with all its processes, as they are. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    var postmaster = ProcessHandle.of(pid).orElseThrow();
    var all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    postmaster.onExit().join();
    all.forEach(process -> process.onExit().join());
  }

  /** Starts again on what the killed server left. */
  void restart() throws IOException {
    int port = server.getPort();
    server.close(); // lets go of the folder
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    server = start(data, port);
  }

  @Override
  public Engine engine() {
    return Engine.POSTGRESQL;
  }

  @Override
  public String url() {
    return server.getJdbcUrl(user(), "preceptor");
  }

  @Override
  public String user() {
    return "preceptor_app";
  }

  @Override
  public Database open() {
    return Database.migrated(
        engine(),
        Stage.source(engine(), url(), user(), password()),
        server.getDatabase("preceptor_owner", "preceptor"));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
