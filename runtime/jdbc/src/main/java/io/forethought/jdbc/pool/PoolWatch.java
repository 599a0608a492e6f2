package io.forethought.jdbc.pool;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Reads a pool at each scrape until it is ended or no longer referenced. */
public final class PoolWatch {

  private final PrometheusRegistry registry;
  private final Pool pool;

  private PoolWatch(PrometheusRegistry registry, Pool pool) {
    this.registry = registry;
    this.pool = pool;
  }

  /**
   * Reads a pool at each scrape from now on.
   *
   * @param registry the registry that is scraped
   * @param pool the pool
   * @param alias the label value for the name of the database
   * @return the watch, which ends the reading
   * @throws IllegalStateException if another metric on the registry has one of the names
   */
  public static PoolWatch start(PrometheusRegistry registry, Pool pool, String alias) {
    PoolCollector.of(registry).add(registry, pool, alias);
    return new PoolWatch(registry, pool);
  }

  /**
   * Returns the pool.
   *
   * @return the pool
   */
  public Pool pool() {
    return pool;
  }

  /** Removes the numbers of the pool from the registry. */
  public void end() {
    PoolCollector.of(registry).remove(registry, pool);
  }
}
