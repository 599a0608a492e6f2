package io.forethought;

/**
 * The alerts that Forethought's integrations bring along. A program has those whose metrics it
 * exports. An {@link AlertSetting} changes one of them.
 *
 * @since 0.1.0
 */
public enum BuiltInAlert {

  /** {@code HighErrorRate}: more than 1 % of the HTTP responses have a status of 500 or above. */
  HIGH_ERROR_RATE,

  /** {@code HighLatency}: more than 5 % of the HTTP requests take longer than 2 seconds. */
  HIGH_LATENCY,

  /** {@code UnappliedMigrations}: the program runs without all migrations of its database. */
  UNAPPLIED_MIGRATIONS,

  /** {@code DatabaseErrors}: more than 0.1 statements and connection attempts per second fail. */
  DATABASE_ERRORS,

  /** {@code PoolExhausted}: threads wait for a connection of a pool. */
  POOL_EXHAUSTED,

  /** {@code LowCacheHitRate}: less than half of the lookups in a cache find a value. */
  LOW_CACHE_HIT_RATE,

  /** {@code ScrapeErrors}: scrapes leave out a metric because it cannot be read. */
  SCRAPE_ERRORS,

  /** {@code ReadFailures}: a gauge cannot be read from its source. */
  READ_FAILURES,

  /** {@code LabelOverflow}: a label has more values than its declaration allows. */
  LABEL_OVERFLOW
}
