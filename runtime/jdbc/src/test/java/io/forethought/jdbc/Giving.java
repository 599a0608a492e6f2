package io.forethought.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that gives what it is told to, and remembers whether it was closed. */
final class Giving implements DataSource, AutoCloseable {

  private final Opening opening;
  private boolean closed;

  Giving(Opening opening) {
    this.opening = opening;
  }

  /** What it gives. */
  interface Opening {
    Connection open() throws SQLException;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return opening.open();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return opening.open();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    // There is none.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // There is none.
  }

  @Override
  public int getLoginTimeout() {
    return 7;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("No logger.");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("It wraps nothing.");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
