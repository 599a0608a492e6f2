package io.forethought.benchmarks.runtime.queries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of a program asks its database, always the same. It keeps what is open, as
 * frameworks do, so that no compiler can do without wrappers.
 */
@SuppressWarnings("UnusedVariable") // What is kept is not looked at.
final class Session {

  /** A power of two. Large enough that the branch predictor does not learn them by heart. */
  private static final int COUNT = 1_024;

  private final DataSource dataSource;
  private final Connection kept;
  private final String[] queries = new String[COUNT];
  private final long[] ids = new long[COUNT];
  private int last;

  private @Nullable Connection connection;
  private @Nullable PreparedStatement statement;
  private @Nullable ResultSet rows;

  Session(DataSource dataSource, long seed) throws SQLException {
    this.dataSource = dataSource;
    this.kept = dataSource.getConnection();
    Random random = new Random(seed);
    for (int i = 0; i < COUNT; i++) {
      String table = Driver.TABLES[random.nextInt(Driver.TABLES.length)];
      queries[i] = ("SELECT number FROM " + table + " WHERE id = ?").intern();
      ids[i] = random.nextInt(Driver.ROWS);
    }
  }

  /** The row of the next query, on the connection that is kept. */
  long next() throws SQLException {
    return ask(kept);
  }

  /** The same, on a connection that is taken from the data source and given back. */
  long connectAndNext() throws SQLException {
    try (Connection taken = dataSource.getConnection()) {
      connection = taken;
      return ask(taken);
    }
  }

  private long ask(Connection open) throws SQLException {
    last = (last + 1) & (COUNT - 1);
    try (PreparedStatement prepared = open.prepareStatement(queries[last])) {
      statement = prepared;
      prepared.setLong(1, ids[last]);
      try (ResultSet found = prepared.executeQuery()) {
        rows = found;
        return found.next() ? found.getLong(1) : -1;
      }
    }
  }

  /** What the last query asked for. */
  long asked() {
    return ids[last];
  }

  /** Gives the connection back. */
  void close() throws SQLException {
    kept.close();
  }
}
