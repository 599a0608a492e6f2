package io.forethought.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** A registered driver for {@code jdbc:asked:}, which counts how often it is asked to connect. */
final class Asked implements Driver, AutoCloseable {

  private final Answer answer;
  private int asked;

  Asked(Answer answer) throws SQLException {
    this.answer = answer;
    DriverManager.registerDriver(this);
  }

  /** What it does. */
  interface Answer {
    Connection connect(String url, Properties properties) throws SQLException;
  }

  int asked() {
    return asked;
  }

  @Override
  public void close() throws SQLException {
    DriverManager.deregisterDriver(this);
  }

  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    if (!acceptsURL(url)) {
      return null;
    }
    asked++;
    return answer.connect(url, properties);
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith("jdbc:asked:");
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
    return new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }
}
