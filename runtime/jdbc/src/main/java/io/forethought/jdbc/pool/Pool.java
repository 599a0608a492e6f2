package io.forethought.jdbc.pool;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A connection pool and its numbers. No method waits. */
public interface Pool {

  /**
   * Returns the pool that a data source is or wraps.
   *
   * @param dataSource the data source
   * @return the pool; {@code null} if it is not a known one
   */
  static @Nullable Pool of(DataSource dataSource) {
    Pool hikari = find(dataSource, HikariPool::of);
    return hikari == null ? find(dataSource, AgroalPool::of) : hikari;
  }

  private static @Nullable Pool find(DataSource dataSource, Kind kind) {
    try {
      return kind.find(dataSource);
    } catch (SQLException | RuntimeException | LinkageError otherKind) {
      // A linkage error means that the program does not use this pool.
      return null;
    }
  }

  /**
   * Returns the pool's own data source, which is the same object however often it is wrapped.
   *
   * @return the data source
   */
  Object source();

  /**
   * Returns what identifies the vendor of the database before the first connection.
   *
   * @return a URL or the name of a class; {@code null} if there is neither
   */
  @Nullable String driver();

  /**
   * Returns whether it has numbers: it has been started, is not closed and has metrics enabled.
   *
   * @return whether it has numbers
   */
  boolean isOpen();

  /**
   * Returns the number of connections in use.
   *
   * @return the number
   */
  int active();

  /**
   * Returns the number of idle connections.
   *
   * @return the number
   */
  int idle();

  /**
   * Returns the number of threads waiting for a connection.
   *
   * @return the number
   */
  int pending();

  /**
   * Returns the maximum number of connections.
   *
   * @return the number
   */
  int max();

  /**
   * Returns whether an exception means that no connection was available in time.
   *
   * @param failure the exception
   * @return whether it is a timeout
   */
  boolean isTimeout(SQLException failure);

  /** Finds pools of one kind. */
  interface Kind {

    /**
     * Returns the pool of this kind that a data source is or wraps.
     *
     * @param dataSource the data source
     * @return the pool; {@code null} if it is of another kind
     * @throws SQLException if the data source throws it
     */
    @Nullable Pool find(DataSource dataSource) throws SQLException;
  }
}
