package io.forethought.jdbc.pool;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A connection pool, as far as it tells of itself. All answers are at hand; none waits. */
public interface Pool {

  /**
   * The pool that a data source is, or has inside.
   *
   * @param dataSource the data source
   * @return the pool, {@code null} if it is none that is known
   */
  static @Nullable Pool of(DataSource dataSource) {
    Pool hikari = find(dataSource, HikariPool::of);
    return hikari == null ? find(dataSource, AgroalPool::of) : hikari;
  }

  private static @Nullable Pool find(DataSource dataSource, Kind kind) {
    try {
      return kind.find(dataSource);
    } catch (SQLException | RuntimeException | LinkageError otherKind) {
      // A linkage error says that the program has no such pool at all.
      return null;
    }
  }

  /**
   * What tells whose database it is, before the database does.
   *
   * @return an address or the name of a class, {@code null} if there is neither
   */
  @Nullable String driver();

  /**
   * Whether it has numbers: it has been started, is not closed, and keeps account.
   *
   * @return whether
   */
  boolean isOpen();

  /**
   * How many of its connections are lent out.
   *
   * @return the number
   */
  int active();

  /**
   * How many of its connections wait to be lent out.
   *
   * @return the number
   */
  int idle();

  /**
   * How many threads wait for a connection.
   *
   * @return the number
   */
  int pending();

  /**
   * How many connections it may have.
   *
   * @return the number
   */
  int max();

  /**
   * Whether it failed to lend a connection because it had none in time.
   *
   * @param failure what it threw
   * @return whether
   */
  boolean isTimeout(SQLException failure);

  /** How to find pools of one kind. */
  interface Kind {

    /**
     * The pool of this kind that a data source is, or has inside.
     *
     * @param dataSource the data source
     * @return the pool, {@code null} if it is of another kind
     * @throws SQLException if the data source cannot tell
     */
    @Nullable Pool find(DataSource dataSource) throws SQLException;
  }
}
