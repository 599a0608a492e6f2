package io.forethought.jdbc.pool;

import java.util.Optional;

/** What a pool said of itself. */
record Answer(String alias, int active, int idle, int pending, int max) {

  /**
   * Asks a pool.
   *
   * @param pool the pool
   * @param alias what its database is called
   * @return what it says, or nothing if it is not open or fails: that is no reason to fail a scrape
   */
  static Optional<Answer> of(Pool pool, String alias) {
    try {
      return pool.isOpen()
          ? Optional.of(new Answer(alias, pool.active(), pool.idle(), pool.pending(), pool.max()))
          : Optional.empty();
    } catch (RuntimeException | LinkageError failure) {
      return Optional.empty();
    }
  }
}
