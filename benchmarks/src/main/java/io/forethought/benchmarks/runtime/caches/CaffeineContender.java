package io.forethought.benchmarks.runtime.caches;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.forethought.cache.caffeine.MeteredStats;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.cache.CaffeineStatsCounter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Who counts the gets of a cache of Caffeine. */
public enum CaffeineContender {
  /** Nobody. */
  BARE,
  /** Caffeine's own statistics, which nobody exports. */
  STATISTICS,
  /** As everybody gets it. */
  FORETHOUGHT,
  /** Its counter, which tells each get to a meter. */
  MICROMETER_COUNTER,
  /** Its meters, which read Caffeine's own statistics when somebody scrapes. */
  MICROMETER_METERS;

  private static final String NAME = "prices";
  private static final int MAXIMUM = 10_000;

  /**
   * A filled cache.
   *
   * @param ours where it is recorded if we do it
   * @param theirs where Micrometer records it
   */
  Cache<String, String> cache(PrometheusRegistry ours, MeterRegistry theirs) {
    Caffeine<Object, Object> builder = Caffeine.newBuilder().maximumSize(MAXIMUM);
    Cache<String, String> cache =
        switch (this) {
          case BARE -> builder.build();
          case STATISTICS -> builder.recordStats().build();
          case FORETHOUGHT -> builder.recordStats(() -> new MeteredStats(ours, NAME)).build();
          case MICROMETER_COUNTER ->
              builder.recordStats(() -> new CaffeineStatsCounter(theirs, NAME)).build();
          case MICROMETER_METERS ->
              CaffeineCacheMetrics.monitor(theirs, builder.recordStats().build(), NAME);
        };
    Keys.fill(cache::put);
    return cache;
  }
}
