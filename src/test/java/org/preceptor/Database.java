package org.preceptor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The whole schema on a real engine, without a server. One database per engine and test run: tests
 * make their own people and organizations and so never meet.
 *
 * <p>On PostgreSQL the schema belongs to an owner and tests connect as the serving role.
 */
public final class Database implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 60;
  private static final Map<Engine, Database> STARTED = new EnumMap<>(Engine.class);
  private static @Nullable EmbeddedPostgres postgres;

  private final Engine engine;
  private final DataSource served;
  private final DataSource owned;
  private final EntityManagerFactory factory;

  private Database(Engine engine, DataSource served, DataSource owned) {
    this.engine = engine;
    this.served = served;
    this.owned = owned;
    var settings = new HashMap<String, Object>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("jakarta.persistence.nonJtaDataSource", served);
    settings.put("eclipselink.target-database", kind(engine));
    settings.put("eclipselink.weaving", "false");
    settings.put("eclipselink.session-name", engine.name() + UUID.randomUUID());
    settings.put("jakarta.persistence.provider", PersistenceProvider.class.getName());
    factory = Persistence.createEntityManagerFactory("main", settings);
  }

  private static String kind(Engine engine) {
    return "org.eclipse.persistence.platform.database."
        + switch (engine) {
          case H2 -> "H2Platform";
          case POSTGRESQL -> "PostgreSQLPlatform";
        };
  }

  /** A database of the caller's own, to which the schema is brought first. */
  public static Database migrated(Engine engine, DataSource served, DataSource owned) {
    var locations =
        engine == Engine.H2
            ? new String[] {"classpath:db/migration/common"}
            : new String[] {"classpath:db/migration/common", "classpath:db/migration/postgresql"};
    Flyway.configure()
        .dataSource(owned)
        .locations(locations)
        .placeholders(Map.of("servingRole", "preceptor_app"))
        .load()
        .migrate();
    return new Database(engine, served, owned);
  }

  /** A database of the caller's own that has the schema already. */
  public static Database ready(Engine engine, DataSource served) {
    return new Database(engine, served, served);
  }

  public static synchronized Database on(Engine engine) {
    return STARTED.computeIfAbsent(engine, Database::start);
  }

  private static Database start(Engine engine) {
    return switch (engine) {
      case H2 -> {
        var source = new JdbcDataSource();
        source.setURL(
            "jdbc:h2:mem:"
                + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        yield migrated(engine, source, source);
      }
      case POSTGRESQL -> {
        try {
          var server = EmbeddedPostgres.builder().start();
          postgres = server;
          try (var connection = server.getPostgresDatabase().getConnection();
              var statement = connection.createStatement()) {
            statement.execute("create role preceptor_app login");
            statement.execute("create role preceptor_owner login");
            statement.execute("create database preceptor owner preceptor_owner");
          }
          yield migrated(
              engine,
              pooled(server.getJdbcUrl("preceptor_app", "preceptor")),
              server.getDatabase("preceptor_owner", "preceptor"));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /** As on the server: PostgreSQL begins a process for each connection that is opened. */
  private static DataSource pooled(String url) {
    var source = new PGConnectionPoolDataSource();
    source.setURL(url);
    var pool = JdbcConnectionPool.create(source);
    pool.setMaxConnections(MOST_CONNECTIONS);
    return pool;
  }

  public Engine engine() {
    return engine;
  }

  /** As the application connects. */
  public Connection connect() throws SQLException {
    return served.getConnection();
  }

  /** As the owner of the schema connects. */
  public Connection connectAsOwner() throws SQLException {
    return owned.getConnection();
  }

  /** Runs in a transaction of its own; any exception rolls back. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    var em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  /** For a database of the caller's own, with the pool that served it. */
  @Override
  public void close() {
    factory.close();
    try {
      if (served.isWrapperFor(JdbcConnectionPool.class)) {
        served.unwrap(JdbcConnectionPool.class).dispose();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@link #inTransaction}, for work without a result. */
  public void transact(Consumer<EntityManager> work) {
    inTransaction(
        em -> {
          work.accept(em);
          return true;
        });
  }
}
