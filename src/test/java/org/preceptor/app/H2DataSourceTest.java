package org.preceptor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class H2DataSourceTest {

  private final H2DataSource database = new H2DataSource();
  private final ExecutorService someoneElse = Executors.newSingleThreadExecutor();

  @BeforeEach
  void makeATable() throws SQLException {
    database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    database.setUser("sa");
    database.setPassword("");
    try (var connection = database.getConnection()) {
      run(connection, "create table line (number bigint primary key)");
    }
  }

  @AfterEach
  void endTheOther() {
    someoneElse.shutdownNow();
  }

  @Test
  void aSecondWriterWaitsUntilTheFirstHasCommitted() throws Exception {
    try (var first = transaction()) {
      run(first, "insert into line values (1)");
      var second = writeElsewhere(2);
      assertThat(second.started().await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(lines()).isZero();
      assertThat(second.done().isDone()).isFalse();

      first.commit();
      second.done().get(10, TimeUnit.SECONDS);
      assertThat(lines()).isEqualTo(2);
    }
  }

  @Test
  void aSecondWriterGoesOnWhereTheFirstRolledBackOrClosed() throws Exception {
    for (long number = 1; number <= 2; number++) {
      var first = transaction();
      run(first, "insert into line values (100)");
      var second = writeElsewhere(number);
      if (number == 1) {
        first.rollback();
      }
      first.close();
      second.done().get(10, TimeUnit.SECONDS);
    }
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void aLockedRowIsAWritersTurnToo() throws Exception {
    try (var first = transaction();
        var statement = first.prepareStatement("select number from line for update")) {
      statement.executeQuery();
      var second = writeElsewhere(2);
      assertThat(second.started().await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(second.done().isDone()).isFalse();
      first.commit();
      second.done().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void aTransactionWithinATransactionDoesNotWaitForTheOuterOne() throws SQLException {
    try (var outer = transaction();
        var inner = transaction()) {
      run(outer, "insert into line values (1)");
      run(inner, "insert into line values (2)");
      inner.commit();
      outer.commit();
    }
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void aRefusedStatementOutsideATransactionLeavesTheTurnFree() throws Exception {
    try (var connection = database.getConnection()) {
      run(connection, "insert into line values (1)");
      assertThatThrownBy(() -> run(connection, "insert into line values (1)"))
          .isInstanceOf(SQLException.class);
      writeElsewhere(2).done().get(10, TimeUnit.SECONDS);
    }
    assertThat(lines()).isEqualTo(2);
  }

  private record Writing(CountDownLatch started, Future<?> done) {}

  private Writing writeElsewhere(long number) {
    var started = new CountDownLatch(1);
    var done =
        someoneElse.submit(
            () -> {
              try (var connection = transaction();
                  var statement = connection.prepareStatement("insert into line values (?)")) {
                statement.setLong(1, number);
                started.countDown();
                statement.executeUpdate();
                connection.commit();
              }
              return true;
            });
    return new Writing(started, done);
  }

  private Connection transaction() throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private long lines() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from line")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
