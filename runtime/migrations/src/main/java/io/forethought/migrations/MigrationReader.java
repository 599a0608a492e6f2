package io.forethought.migrations;

/**
 * Reads the numbers of migrations of a database without changing it. Use {@code FlywayReader} or
 * {@code LiquibaseReader}; for another tool, write your own:
 *
 * <pre>{@code
 * MigrationReader reader = () -> new MigrationCounts(tool.done(), tool.waiting(), 0);
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface MigrationReader {

  /**
   * Reads the numbers. Called in a separate thread, never twice at the same time. It may block and
   * may throw any exception: failures are counted, and the gauges are NaN until a read succeeds.
   *
   * @return the numbers
   * @throws Exception if they cannot be read
   */
  MigrationCounts read() throws Exception;

  /**
   * Makes {@link #read()} end, for example by cutting its connection. Called from another thread
   * when a read takes too long. The reading thread is not interrupted, because a database in the
   * same process would then close its files.
   *
   * @throws Exception if this fails; it is ignored
   */
  default void abandon() throws Exception {}
}
