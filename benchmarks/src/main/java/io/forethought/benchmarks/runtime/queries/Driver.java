package io.forethought.benchmarks.runtime.queries;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** What is watched. */
public enum Driver {
  /** One that comes back at once, so that nothing but the watching takes time. */
  IDLE,
  /** The cheapest real one: H2 in memory. */
  H2;

  /** As many as H2 keeps prepared. */
  static final String[] TABLES = {"article", "customer", "item", "supplier"};

  static final int ROWS = 1_000;

  /** The data source of a database that has the tables. */
  DataSource dataSource() throws SQLException {
    return this == IDLE ? new IdleDataSource() : filled();
  }

  private static DataSource filled() throws SQLException {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("DROP TABLE IF EXISTS " + table);
        statement.execute(
            "CREATE TABLE "
                + table
                + " (id BIGINT PRIMARY KEY, number BIGINT NOT NULL) AS SELECT x, x FROM"
                + " SYSTEM_RANGE(0, "
                + (ROWS - 1)
                + ")");
      }
    }
    return dataSource;
  }
}
