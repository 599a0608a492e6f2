package io.forethought.jdbc.pool;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * A pool that is asked with each scrape, for as long as somebody holds this and it is not ended.
 */
public final class PoolWatch {

  private final PrometheusRegistry registry;
  private final Pool pool;

  private PoolWatch(PrometheusRegistry registry, Pool pool) {
    this.registry = registry;
    this.pool = pool;
  }

  /**
   * Asks a pool with each scrape from now on.
   *
   * @param registry whose scrapes
   * @param pool the pool
   * @param alias what its database is called
   * @return what ends it
   * @throws IllegalStateException if something else on the registry has one of the names
   */
  public static PoolWatch start(PrometheusRegistry registry, Pool pool, String alias) {
    PoolCollector.of(registry).add(registry, pool, alias);
    return new PoolWatch(registry, pool);
  }

  /**
   * The pool.
   *
   * @return the pool that is asked
   */
  public Pool pool() {
    return pool;
  }

  /** Takes the answers of the pool off the registry. */
  public void end() {
    PoolCollector.of(registry).remove(registry, pool);
  }
}
