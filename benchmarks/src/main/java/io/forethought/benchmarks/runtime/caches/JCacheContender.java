package io.forethought.benchmarks.runtime.caches;

import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.forethought.cache.jcache.MeteredCaching;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.JCacheMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;

/** Who counts the gets of a cache of JCache, which is Caffeine. */
public enum JCacheContender {
  /** Nobody. */
  BARE,
  /** The cache's own statistics, which only JMX shows. */
  STATISTICS,
  /** As everybody gets it. */
  FORETHOUGHT,
  /** Its meters, which read the cache's own statistics when somebody scrapes. */
  MICROMETER;

  private static final String NAME = "prices";

  /**
   * A filled cache.
   *
   * @param caching a new provider, which keeps the cache until it is closed
   * @param ours where it is recorded if we do it
   * @param theirs where Micrometer records it
   */
  Cache<String, String> cache(
      CaffeineCachingProvider caching, PrometheusRegistry ours, MeterRegistry theirs) {
    CacheManager manager = caching.getCacheManager();
    Cache<String, String> bare =
        manager.createCache(
            NAME,
            new MutableConfiguration<String, String>()
                .setTypes(String.class, String.class)
                .setStoreByValue(false)
                .setStatisticsEnabled(this == STATISTICS || this == MICROMETER));
    Cache<String, String> cache =
        switch (this) {
          case BARE, STATISTICS -> bare;
          case FORETHOUGHT -> MeteredCaching.wrap(bare, ours);
          case MICROMETER -> JCacheMetrics.monitor(theirs, bare);
        };
    Keys.fill(cache::put);
    return cache;
  }
}
