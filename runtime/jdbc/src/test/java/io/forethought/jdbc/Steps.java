package io.forethought.jdbc;

import java.sql.BatchUpdateException;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps of {@link Program}: what each does, and what it sees. */
final class Steps {

  private static final int MANY = 100;

  private Steps() {}

  static String select() {
    return "SELECT id, name FROM same_rows ORDER BY id";
  }

  static String insert(String name) {
    return "INSERT INTO same_rows (name) VALUES (" + name + ")";
  }

  static String rows(ResultSet rows) throws SQLException {
    List<String> seen = new ArrayList<>();
    while (rows.next()) {
      seen.add(rows.getString(1));
    }
    return seen.toString();
  }

  static PreparedStatement named(Connection connection, String name) throws SQLException {
    PreparedStatement query =
        connection.prepareStatement("SELECT id FROM same_rows WHERE name = ?");
    if (name != null) {
      query.setString(1, name);
    }
    return query;
  }

  static Object executeThenRows(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute(select());
    String rows = rows(statement.getResultSet());
    return rows + statement.getMoreResults() + statement.getUpdateCount();
  }

  static Object parameterTooMany(Connection connection) throws SQLException {
    PreparedStatement query = named(connection, "a");
    query.setInt(2, 1);
    return rows(query.executeQuery());
  }

  static Object parametersCleared(Connection connection) throws SQLException {
    PreparedStatement query = named(connection, "a");
    query.clearParameters();
    query.setString(1, "c");
    return rows(query.executeQuery());
  }

  static Object generatedKeys(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    int updated = statement.executeUpdate(insert("'d'"), Statement.RETURN_GENERATED_KEYS);
    return updated + rows(statement.getGeneratedKeys());
  }

  static Object generatedKeysPrepared(Connection connection) throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(insert("?"), Statement.RETURN_GENERATED_KEYS);
    statement.setString(1, "e");
    statement.execute();
    return statement.getUpdateCount() + rows(statement.getGeneratedKeys());
  }

  static Object batch(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.addBatch(insert("'d'"));
    statement.addBatch("DELETE FROM same_rows");
    return Arrays.toString(statement.executeBatch()) + rows(statement.executeQuery(select()));
  }

  static Object largeBatch(Connection connection) throws SQLException {
    return Arrays.toString(batch(connection, "x", "y").executeLargeBatch());
  }

  static PreparedStatement batch(Connection connection, String... names) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(insert("?"));
    for (String name : names) {
      statement.setString(1, name);
      statement.addBatch();
    }
    return statement;
  }

  static Object failingBatch(Connection connection) throws SQLException {
    PreparedStatement statement = batch(connection, "x", "a", "y");
    try {
      return Arrays.toString(statement.executeBatch());
    } catch (BatchUpdateException failure) {
      return failure.getClass()
          + Arrays.toString(failure.getUpdateCounts())
          + failure.getSQLState()
          + failure.getErrorCode()
          + (failure.getNextException() == null)
          + (failure.getCause() == null)
          + Arrays.toString(statement.executeBatch());
    }
  }

  static Object clearedBatch(Connection connection) throws SQLException {
    PreparedStatement statement = batch(connection, "x", "y");
    statement.clearBatch();
    return Arrays.toString(statement.executeBatch());
  }

  static Object streaming(Connection connection, Engine engine) throws SQLException {
    connection.setAutoCommit(false);
    PreparedStatement insert = connection.prepareStatement(insert("?"));
    for (int i = 0; i < MANY; i++) {
      insert.setString(1, "streamed " + i);
      insert.addBatch();
    }
    insert.executeBatch();
    Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    statement.setFetchSize(engine == Engine.MYSQL ? Integer.MIN_VALUE : 10);
    ResultSet rows = statement.executeQuery(select());
    String seen = rows.getFetchSize() + rows(rows);
    rows.close();
    connection.rollback();
    connection.setAutoCommit(true);
    return seen + rows(statement.executeQuery(select()));
  }

  static Object rollback(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.createStatement().executeUpdate("DELETE FROM same_rows");
    connection.rollback();
    connection.setAutoCommit(true);
    return rows(connection.createStatement().executeQuery(select()));
  }

  static Object savepoint(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    var savepoint = connection.setSavepoint("here");
    connection.createStatement().executeUpdate("DELETE FROM same_rows");
    connection.rollback(savepoint);
    connection.commit();
    connection.setAutoCommit(true);
    return rows(connection.createStatement().executeQuery(select()));
  }

  static Connection closed(Connection connection) throws SQLException {
    connection.close();
    return connection;
  }

  static Object statementOfClosed(Connection connection) throws SQLException {
    PreparedStatement statement = named(connection, "a");
    connection.close();
    return statement.isClosed() + rows(statement.executeQuery());
  }

  static Statement closedStatement(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.close();
    return statement;
  }

  static Object closedTwice(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.close();
    statement.close();
    connection.close();
    connection.close();
    return statement.isClosed() + " " + connection.isClosed() + " " + connection.isValid(1);
  }

  static Object closedOnCompletion(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.closeOnCompletion();
    ResultSet rows = statement.executeQuery(select());
    rows.close();
    return statement.isCloseOnCompletion() + " " + statement.isClosed();
  }

  static Class<?> driverType(Engine engine) {
    return switch (engine) {
      case POSTGRESQL -> org.postgresql.PGConnection.class;
      case MARIADB -> org.mariadb.jdbc.Connection.class;
      case MYSQL -> com.mysql.cj.jdbc.JdbcConnection.class;
      case H2 -> org.h2.jdbc.JdbcConnection.class;
      case SQLITE -> org.sqlite.SQLiteConnection.class;
    };
  }

  static Object unwrapped(Connection connection, Engine engine) throws SQLException {
    return connection.unwrap(driverType(engine));
  }

  static Object call(Connection connection, Engine engine) throws SQLException {
    if (engine == Engine.MARIADB || engine == Engine.MYSQL) {
      Statement statement = connection.createStatement();
      statement.execute("DROP FUNCTION IF EXISTS twice");
      statement.execute("CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC RETURN 2 * n");
    } else if (engine == Engine.POSTGRESQL) {
      connection
          .createStatement()
          .execute(
              "CREATE OR REPLACE FUNCTION twice(n INT) RETURNS INT LANGUAGE SQL AS 'SELECT 2 * n'");
    } else {
      connection
          .createStatement()
          .execute("CREATE ALIAS IF NOT EXISTS twice FOR 'java.lang.Math.abs(int)'");
    }
    try (CallableStatement call = connection.prepareCall("{? = call twice(?)}")) {
      call.registerOutParameter(1, Types.INTEGER);
      call.setInt(2, 21);
      return call.execute() + " " + call.getInt(1) + " " + call.wasNull();
    }
  }

  static Object timeout(Connection connection, Engine engine) throws SQLException {
    Statement statement = connection.createStatement();
    if (engine == Engine.POSTGRESQL) {
      statement.execute("SET statement_timeout = 50");
      return statement.execute("SELECT pg_sleep(10)");
    }
    return statement.getQueryTimeout();
  }
}
