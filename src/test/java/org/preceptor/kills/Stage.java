package org.preceptor.kills;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.app.H2DataSource;

/** A database that outlives the processes that use it. */
interface Stage extends AutoCloseable {

  Engine engine();

  String url();

  /** The role that the program connects as. */
  String user();

  default String password() {
    return "";
  }

  /** With the whole schema; to be closed before another process comes. */
  Database open();

  /** As the program connects, and nothing else; to be closed before another process comes. */
  default Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  @Override
  void close() throws IOException;

  /** The embedded database with the settings that the product ships. */
  static Stage h2(Path folder) {
    return h2(folder, shippedSettings());
  }

  /** The embedded database at an address. */
  static Stage h2(String url, String password) {
    return new EmbeddedFile(url, password);
  }

  /** The embedded database as it is by itself: it writes half a second later. */
  static Stage hastyH2(Path folder) {
    var settings = shippedSettings();
    var hasty = settings.replace(";WRITE_DELAY=0", "");
    if (hasty.equals(settings)) {
      throw new IllegalStateException("WRITE_DELAY=0 is not among the settings: " + settings);
    }
    return h2(folder, hasty);
  }

  private static Stage h2(Path folder, String settings) {
    return h2("jdbc:h2:file:" + folder.toAbsolutePath().resolve("preceptor") + settings, "");
  }

  /** H2 in a file. */
  record EmbeddedFile(String url, String password) implements Stage {

    @Override
    public Engine engine() {
      return Engine.H2;
    }

    @Override
    public String user() {
      return "preceptor";
    }

    @Override
    public Database open() {
      var source = source(Engine.H2, url, user(), password);
      return Database.migrated(Engine.H2, source, source);
    }

    @Override
    public void close() {}
  }

  /** All that stands behind the file's name in the address. */
  private static String shippedSettings() {
    var shipped = new Properties();
    try (var in = Stage.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      shipped.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    var url = shipped.getProperty("app.db.url");
    return url.substring(url.indexOf(';'));
  }

  /** What another process has made ready. */
  static Database open(Engine engine, String url, String user) {
    return Database.ready(engine, source(engine, url, user, ""));
  }

  /** A pool, closed with its database. */
  static DataSource source(Engine engine, String url, String user, String password) {
    var pool = JdbcConnectionPool.create(connections(engine, url, user, password));
    pool.setMaxConnections(24);
    return engine == Engine.H2 ? H2DataSource.inTurns(pool, url) : pool;
  }

  private static ConnectionPoolDataSource connections(
      Engine engine, String url, String user, String password) {
    switch (engine) {
      case H2 -> {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
      }
      case POSTGRESQL -> {
        var source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
      }
    }
    throw new IllegalArgumentException(engine.toString());
  }
}
