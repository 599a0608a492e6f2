package io.forethought.jdbc.pool;

import java.util.Optional;

/** The numbers of a pool at one point in time. */
record Answer(String alias, int active, int idle, int pending, int max) {

  /**
   * Reads a pool.
   *
   * @param pool the pool
   * @param alias the name of the database
   * @return its numbers; empty if it is not open or throws an exception, which must not fail a
   *     scrape
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
