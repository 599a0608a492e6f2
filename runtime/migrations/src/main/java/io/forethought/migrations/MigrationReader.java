package io.forethought.migrations;

/**
 * Reads how many migrations a database has, without changing it. {@code FlywayReader} and {@code
 * LiquibaseReader} are there; for another tool write your own:
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
   * Reads the numbers, in a thread made for it, never twice at a time. May take its time and may
   * throw anything: that is counted, and the gauges are NaN until a reading succeeds.
   *
   * @return the numbers
   * @throws Exception if they cannot be read
   */
  MigrationCounts read() throws Exception;

  /**
   * Is called from another thread when a reading takes too long: makes {@link #read()} end, for
   * example by cutting its connection. The thread that reads is not interrupted, because a database
   * in the same process would close its files.
   *
   * @throws Exception if that does not work; it is ignored
   */
  default void abandon() throws Exception {}
}
