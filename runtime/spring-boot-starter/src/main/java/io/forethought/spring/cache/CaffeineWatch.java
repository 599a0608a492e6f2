package io.forethought.spring.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.forethought.cache.Backend;
import io.forethought.cache.CacheStatistics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.caffeine.CaffeineCache;
import org.springframework.cache.caffeine.CaffeineCacheManager;

/**
 * Exposes the statistics of the caches of a manager. It looks for new caches during each scrape,
 * because a manager creates a cache when it is first used, and notifies no listener.
 */
final class CaffeineWatch {

  private static final System.Logger LOG = System.getLogger(CaffeineWatch.class.getName());

  private final CaffeineCacheManager manager;
  private final Set<Object> known =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  CaffeineWatch(CaffeineCacheManager manager) {
    this.manager = manager;
  }

  /** Exposes the statistics of caches that are new. */
  void look() {
    try {
      for (String name : manager.getCacheNames()) {
        if (manager.getCache(name) instanceof CaffeineCache cache
            && known.add(cache.getNativeCache())) {
          follow(name, cache.getNativeCache());
        }
      }
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.WARNING, "The caches of Caffeine are not recorded", failure);
    }
  }

  private static void follow(String name, Cache<?, ?> cache) {
    if (!cache.policy().isRecordingStats()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The cache \""
              + name
              + "\" is not recorded, because it keeps no statistics.\nFix: add recordStats to the"
              + " property spring.cache.caffeine.spec, or call recordStats() on its builder.");
      return;
    }
    CacheStatistics.of(PrometheusRegistry.defaultRegistry, name, Backend.CAFFEINE)
        .follow(
            cache,
            count(cache, CacheStats::hitCount),
            count(cache, CacheStats::missCount),
            count(cache, CacheStats::evictionCount));
  }

  /** Reads a count without keeping the cache alive. */
  private static LongSupplier count(Cache<?, ?> cache, ToLongFunction<CacheStats> count) {
    WeakReference<Cache<?, ?>> reference = new WeakReference<>(cache);
    return () -> {
      @Nullable Cache<?, ?> present = reference.get();
      return present == null ? 0 : count.applyAsLong(present.stats());
    };
  }
}
