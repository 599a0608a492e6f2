package io.forethought.cache;

import io.forethought.runtime.family.CounterFamily;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.LongSupplier;

/**
 * Records a cache in the program that keeps its own statistics. Each scrape reads these statistics,
 * so a get costs nothing extra. Failures are always 0; there are no series for sets, deletes and
 * durations.
 *
 * <pre>{@code
 * CacheStatistics.of(registry, "prices", Backend.OTHER)
 *     .follow(cache, hits::sum, misses::sum, evictions::sum);
 * }</pre>
 *
 * <pre>{@code
 * cache_get_total{backend="other",cache="prices"} 12.0
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CacheStatistics {

  private final CacheMetrics metrics;
  private final String cache;
  private final Backend backend;

  private CacheStatistics(CacheMetrics metrics, String cache, Backend backend) {
    this.metrics = metrics;
    this.cache = cache;
    this.backend = backend;
  }

  /**
   * Returns the series of a cache. If the registry rejects the metrics because another metric has
   * one of their names, the reason is logged and nothing is recorded.
   *
   * @param registry where the metrics are registered if they are not yet
   * @param cache the name of the cache; names beyond the first 49 are recorded as {@code _other}
   * @param backend what stores its entries
   * @return the series, which are created by {@link #follow}
   */
  public static CacheStatistics of(PrometheusRegistry registry, String cache, Backend backend) {
    return new CacheStatistics(CacheRecorder.metrics(registry), cache, backend);
  }

  /**
   * Exposes the counts of an owner from now on. The counts of caches with the same name are added
   * up.
   *
   * @param owner the object that keeps the counts; held weakly, and its last counts are kept
   * @param hits returns the number of lookups with a value; must not refer to the owner
   * @param misses returns the number of lookups without a value; must not refer to the owner
   * @param evictions returns the number of entries that the cache removed by itself; must not refer
   *     to the owner
   */
  public void follow(Object owner, LongSupplier hits, LongSupplier misses, LongSupplier evictions) {
    CounterFamily.follow(metrics.counts().getHits(cache, backend), owner, hits);
    CounterFamily.follow(metrics.counts().getMisses(cache, backend), owner, misses);
    CounterFamily.follow(metrics.details().evictions(cache, backend), owner, evictions);
    LookUps.sumUp(metrics.counts(), cache, backend);
  }
}
