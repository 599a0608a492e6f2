package io.forethought.migrations.connection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source that keeps track of its connections, so that another thread can cut them if the
 * database stops responding.
 *
 * <pre>{@code
 * connections.forget();
 * flyway.info();           // hangs
 * connections.cut();       // in another thread: info() throws
 * }</pre>
 */
public final class CuttableDataSource implements DataSource {

  private final DataSource source;
  private final Queue<Connection> given = new ConcurrentLinkedQueue<>();

  /**
   * Creates a data source that returns the connections of another one.
   *
   * @param source the other data source
   */
  public CuttableDataSource(DataSource source) {
    this.source = source;
  }

  /** Forgets all connections returned so far. */
  public void forget() {
    given.clear();
  }

  /**
   * Aborts all tracked connections, even if they are waiting. This has no effect on closed
   * connections, or if a driver does not support it.
   *
   * @throws SQLException if a driver throws it; all other connections are cut nevertheless
   */
  public void cut() throws SQLException {
    SQLException failure = null;
    for (Connection connection = given.poll(); connection != null; connection = given.poll()) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private Connection remembered(Connection connection) {
    given.add(connection);
    return connection;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return remembered(source.getConnection());
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return remembered(source.getConnection(username, password));
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(source) ? type.cast(source) : source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(source) || source.isWrapperFor(type);
  }
}
