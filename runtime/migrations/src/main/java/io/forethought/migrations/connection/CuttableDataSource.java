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
 * A data source that remembers the connections it gave, so that somebody else can cut them when
 * their database stops answering.
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
   * Gives connections of another data source.
   *
   * @param source that one
   */
  public CuttableDataSource(DataSource source) {
    this.source = source;
  }

  /** Remembers none of the connections given so far. */
  public void forget() {
    given.clear();
  }

  /**
   * Ends all connections that it remembers, whatever they are waiting for. That does nothing to
   * those closed already. Drivers that cannot do it ignore it.
   *
   * @throws SQLException if a driver cannot; the others are cut all the same
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
