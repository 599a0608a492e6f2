package io.forethought.migrations;

/**
 * The numbers of migrations of a database. Each migration is counted in at most one of them.
 *
 * <pre>{@code
 * new MigrationCounts(12, 1, 0)  // 12 are in effect, the next deployment applies 1
 * }</pre>
 *
 * @param applied migrations that are in effect
 * @param unapplied migrations of the program that the next run would apply
 * @param failed migrations that are marked as failed in the database
 * @since 0.1.0
 */
public record MigrationCounts(int applied, int unapplied, int failed) {

  /**
   * Checks the numbers.
   *
   * @param applied migrations that are in effect
   * @param unapplied migrations that the next run would apply
   * @param failed migrations that are marked as failed
   * @throws IllegalArgumentException if one is negative
   */
  public MigrationCounts {
    if (applied < 0 || unapplied < 0 || failed < 0) {
      throw new IllegalArgumentException(
          "Numbers of migrations must not be negative, but are "
              + applied
              + " applied, "
              + unapplied
              + " unapplied and "
              + failed
              + " failed.");
    }
  }
}
