package io.forethought.jdbc.proxy;

import io.forethought.jdbc.recording.Database;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.jdk.JdkJdbcProxyFactory;

/**
 * Creates the statements of a connection. The statements of datasource-proxy are not used, because
 * they keep every parameter for listeners and answer some calls themselves, even after the
 * statement is closed.
 */
final class Statements extends JdkJdbcProxyFactory {

  private final Database database;

  Statements(Database database) {
    this.database = database;
  }

  @Override
  public Statement createStatement(
      Statement statement, ConnectionInfo info, Connection connection, ProxyConfig config) {
    return StatementCalls.recorded(Statement.class, statement, connection, database);
  }

  @Override
  public PreparedStatement createPreparedStatement(
      PreparedStatement statement,
      String query,
      ConnectionInfo info,
      Connection connection,
      ProxyConfig config,
      boolean generateKey) {
    return StatementCalls.recorded(PreparedStatement.class, statement, connection, database);
  }

  @Override
  public CallableStatement createCallableStatement(
      CallableStatement statement,
      String query,
      ConnectionInfo info,
      Connection connection,
      ProxyConfig config) {
    return StatementCalls.recorded(CallableStatement.class, statement, connection, database);
  }
}
