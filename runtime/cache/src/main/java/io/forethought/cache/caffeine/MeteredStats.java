package io.forethought.cache.caffeine;

import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import io.forethought.cache.Backend;
import io.forethought.cache.CacheRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * The statistics of a cache of Caffeine, which are metrics, too.
 *
 * <pre>{@code
 * Cache<String, Price> prices =
 *     Caffeine.newBuilder()
 *         .maximumSize(10_000)
 *         .recordStats(() -> new MeteredStats(registry, "prices"))
 *         .build();
 * }</pre>
 *
 * <pre>{@code
 * cache_get_hits_total{backend="caffeine",cache="prices"} 12.0
 * cache_evictions_total{backend="caffeine",cache="prices"} 3.0
 * }</pre>
 *
 * <p>{@code prices.stats()} says what it says with {@code recordStats()}.
 *
 * @since 0.1.0
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class MeteredStats implements StatsCounter {

  // Two caches may have one name and so one series, but each has statistics of its own.
  private final StatsCounter own = new ConcurrentStatsCounter();
  private final CacheRecorder recorder;

  /**
   * Statistics of one cache. Never throws: if the registry refuses the metrics, that is logged.
   *
   * @param registry where the cache is recorded
   * @param cache the name of the cache
   */
  public MeteredStats(PrometheusRegistry registry, String cache) {
    this.recorder = CacheRecorder.ofStatistics(registry, cache, Backend.CAFFEINE);
  }

  @Override
  public void recordHits(int count) {
    own.recordHits(count);
    recorder.hits(count);
  }

  @Override
  public void recordMisses(int count) {
    own.recordMisses(count);
    recorder.misses(count);
  }

  @Override
  public void recordLoadSuccess(long loadTime) {
    own.recordLoadSuccess(loadTime);
  }

  // The key was a miss before the loader was asked.
  @Override
  public void recordLoadFailure(long loadTime) {
    own.recordLoadFailure(loadTime);
  }

  @Override
  public void recordEviction(int weight, RemovalCause cause) {
    own.recordEviction(weight, cause);
    recorder.evictions(1);
  }

  @Override
  public CacheStats snapshot() {
    return own.snapshot();
  }

  @Override
  public String toString() {
    return own.toString();
  }
}
