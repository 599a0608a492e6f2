package io.forethought.benchmarks.runtime.queries;

import com.mchange.v2.sql.filter.FilterConnection;
import com.mchange.v2.sql.filter.FilterDataSource;
import com.mchange.v2.sql.filter.FilterDatabaseMetaData;
import com.mchange.v2.sql.filter.FilterPreparedStatement;
import com.mchange.v2.sql.filter.FilterResultSet;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/**
 * A database without data, whose driver comes back at once: each query has one row, with the number
 * that was asked for. Has only what a query needs; all else fails.
 */
@SuppressWarnings("unchecked") // The classes that it extends know no type parameters.
final class IdleDataSource extends FilterDataSource {

  @Override
  public Connection getConnection() {
    return new IdleConnection();
  }

  /** A new object each time, as drivers give it. */
  private static final class IdleConnection extends FilterConnection {

    @Override
    public PreparedStatement prepareStatement(String sql) {
      return new IdleStatement(this);
    }

    @Override
    public DatabaseMetaData getMetaData() {
      return new IdleMetaData();
    }

    @Override
    public void close() {
      // There is nothing to give back.
    }
  }

  /** What those who watch ask about the database. */
  private static final class IdleMetaData extends FilterDatabaseMetaData {

    @Override
    public String getDatabaseProductName() {
      return "Idle";
    }

    @Override
    public String getURL() {
      return "jdbc:idle://db.example/shop";
    }

    @Override
    public String getUserName() {
      return "shop";
    }
  }

  /** Keeps its one parameter. */
  private static final class IdleStatement extends FilterPreparedStatement {

    private final Connection connection;
    private long parameter;

    IdleStatement(Connection connection) {
      this.connection = connection;
    }

    @Override
    public Connection getConnection() {
      return connection;
    }

    @Override
    public void setLong(int index, long value) {
      parameter = value;
    }

    @Override
    public ResultSet executeQuery() {
      return new IdleRows(this, parameter);
    }

    @Override
    public void close() {
      // There is nothing to give back.
    }
  }

  /** One row. */
  private static final class IdleRows extends FilterResultSet {

    private final Statement statement;
    private final long value;
    private boolean read;

    IdleRows(Statement statement, long value) {
      this.statement = statement;
      this.value = value;
    }

    @Override
    public Statement getStatement() {
      return statement;
    }

    @Override
    public boolean next() {
      boolean there = !read;
      read = true;
      return there;
    }

    @Override
    public long getLong(int column) {
      return value;
    }

    @Override
    public void close() {
      // There is nothing to give back.
    }
  }
}
