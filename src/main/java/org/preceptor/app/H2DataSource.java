package org.preceptor.app;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * An embedded H2 database in which transactions write one after the other, as killed processes have
 * shown that they must (decision 0009). Readers wait for nobody.
 *
 * <p>A transaction takes its turn with the first statement that may write and keeps it until it is
 * committed or rolled back. Data sources of the same address in one process share their turns.
 */
public final class H2DataSource implements DataSource {

  private static final Map<String, WritersTurn> TURNS = new ConcurrentHashMap<>();

  private final JdbcDataSource h2 = new JdbcDataSource();

  public void setUrl(String url) {
    h2.setURL(url);
  }

  public String getUrl() {
    return h2.getURL();
  }

  public void setUser(String user) {
    h2.setUser(user);
  }

  public String getUser() {
    return h2.getUser();
  }

  public void setPassword(String password) {
    h2.setPassword(password);
  }

  public String getPassword() {
    return h2.getPassword();
  }

  /** A pool of the caller's own, whose transactions take their turns with all others. */
  public static DataSource inTurns(DataSource pool, String url) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          var result = call(pool, method, arguments);
          return result instanceof Connection connection ? taking(turn(url), connection) : result;
        });
  }

  @Override
  public Connection getConnection() throws SQLException {
    return taking(turn(h2.getURL()), h2.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return taking(turn(h2.getURL()), h2.getConnection(user, password));
  }

  private static WritersTurn turn(String url) {
    return TURNS.computeIfAbsent(url, address -> new WritersTurn());
  }

  private static Connection taking(WritersTurn turn, Connection connection) {
    return proxy(Connection.class, new OfConnection(turn, connection));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            H2DataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Lends out statements that ask for the turn, and gives it back where a transaction ends. */
  private record OfConnection(WritersTurn turn, Connection connection)
      implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      try {
        var result = call(connection, method, arguments);
        if (!(result instanceof Statement)) {
          return result;
        }
        var handler = new OfStatement(this, (Connection) proxy, result, firstText(arguments));
        return proxy(method.getReturnType().asSubclass(Statement.class), handler);
      } finally {
        if (endsTransaction(method)) {
          turn.leave(connection);
        }
      }
    }

    private static boolean endsTransaction(Method method) {
      return switch (method.getName()) {
        case "commit", "close", "abort", "setAutoCommit" -> true;
        case "rollback" -> method.getParameterCount() == 0;
        default -> false;
      };
    }
  }

  private record OfStatement(
      OfConnection from, Connection lent, Object statement, @Nullable String prepared)
      implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.getName().equals("getConnection")) {
        return lent;
      }
      if (!method.getName().startsWith("execute") || !mayWrite(sql(arguments))) {
        return call(statement, method, arguments);
      }
      from.turn().take(from.connection());
      try {
        return call(statement, method, arguments);
      } finally {
        if (from.connection().isClosed() || from.connection().getAutoCommit()) {
          from.turn().leave(from.connection());
        }
      }
    }

    private @Nullable String sql(Object @Nullable [] arguments) {
      return statement instanceof PreparedStatement ? prepared : firstText(arguments);
    }

    /** A batch, of which the text is not known here, may write. */
    private static boolean mayWrite(@Nullable String sql) {
      if (sql == null) {
        return true;
      }
      var words = sql.strip().toLowerCase(Locale.ROOT);
      return !words.startsWith("select") || words.contains("for update");
    }
  }

  private static @Nullable String firstText(Object @Nullable [] arguments) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String text
        ? text
        : null;
  }

  @Override
  public PrintWriter getLogWriter() {
    return h2.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    h2.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) {
    h2.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return h2.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.h2");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (!isWrapperFor(type)) {
      throw new SQLException("not a wrapper for " + type.getName());
    }
    return type.cast(type.isInstance(this) ? this : h2);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this) || type.isInstance(h2);
  }
}
