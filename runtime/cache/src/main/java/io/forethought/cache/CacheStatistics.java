package io.forethought.cache;

import io.forethought.runtime.family.CounterFamily;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.LongSupplier;

/**
 * Records a cache in the program that keeps statistics of its own: the metrics are these, read when
 * somebody scrapes, so that a get costs nothing more. Failures are 0; there are no series of sets,
 * of deletes and of durations.
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
   * The series of a cache. If the registry refuses the metrics, because something else has one of
   * their names, the reason is logged and nothing is recorded.
   *
   * @param registry where the metrics are registered, unless they are
   * @param cache the name of the cache; names beyond the first 49 are recorded as {@code _other}
   * @param backend what keeps its entries
   * @return the series, which begin with {@link #follow}
   */
  public static CacheStatistics of(PrometheusRegistry registry, String cache, Backend backend) {
    return new CacheStatistics(CacheRecorder.metrics(registry), cache, backend);
  }

  /**
   * Shows from now on what somebody counts. Two of the same name are added up.
   *
   * @param owner who counts; it is not kept alive, and what it counted last stays
   * @param hits how many keys that were looked up had a value; must not refer to the owner
   * @param misses how many had none
   * @param evictions how many entries the cache dropped by itself
   */
  public void follow(Object owner, LongSupplier hits, LongSupplier misses, LongSupplier evictions) {
    CounterFamily.follow(metrics.getHits(cache, backend), owner, hits);
    CounterFamily.follow(metrics.getMisses(cache, backend), owner, misses);
    CounterFamily.follow(metrics.evictions(cache, backend), owner, evictions);
    LookUps.sumUp(metrics, cache, backend);
  }
}
