package io.forethought.migrations;

/**
 * How many migrations a database has. Each counts in one of the three at most.
 *
 * <pre>{@code
 * new MigrationCounts(12, 1, 0)  // 12 are in effect, 1 waits for the next deployment
 * }</pre>
 *
 * @param applied migrations that are in effect
 * @param unapplied migrations that the program has and the next run would apply
 * @param failed migrations that the database remembers as failed
 * @since 0.1.0
 */
public record MigrationCounts(int applied, int unapplied, int failed) {

  /**
   * Counts.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public MigrationCounts {
    if (applied < 0 || unapplied < 0 || failed < 0) {
      throw new IllegalArgumentException(
          "Numbers of migrations are not negative, but these are "
              + applied
              + " applied, "
              + unapplied
              + " unapplied and "
              + failed
              + " failed.");
    }
  }
}
