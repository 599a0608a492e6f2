package io.forethought.cache.caffeine;

import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import io.forethought.cache.Backend;
import io.forethought.cache.CacheStatistics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * Statistics of a Caffeine cache that are also exposed as metrics.
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
 * <p>{@code prices.stats()} returns the same values as with {@code recordStats()}, and a get costs
 * the same, because each scrape reads these statistics.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class MeteredStats implements StatsCounter {

  private final StatsCounter own;

  /**
   * Creates the statistics of one cache. Never throws: if the registry rejects the metrics, this is
   * logged.
   *
   * @param registry the registry for the metrics
   * @param cache the name of the cache
   */
  public MeteredStats(PrometheusRegistry registry, String cache) {
    StatsCounter counter = new ConcurrentStatsCounter();
    own = counter;
    CacheStatistics.of(registry, cache, Backend.CAFFEINE)
        .follow(
            this,
            () -> counter.snapshot().hitCount(),
            () -> counter.snapshot().missCount(),
            () -> counter.snapshot().evictionCount());
  }

  @Override
  public void recordHits(int count) {
    own.recordHits(count);
  }

  @Override
  public void recordMisses(int count) {
    own.recordMisses(count);
  }

  @Override
  public void recordLoadSuccess(long loadTime) {
    own.recordLoadSuccess(loadTime);
  }

  @Override
  public void recordLoadFailure(long loadTime) {
    own.recordLoadFailure(loadTime);
  }

  @Override
  public void recordEviction(int weight, RemovalCause cause) {
    own.recordEviction(weight, cause);
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
