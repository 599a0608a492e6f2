package io.forethought.cache.jcache;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.cache.Cache;
import javax.cache.CacheManager;

/** Makes caches that are recorded, and fills them behind the back of their metrics. */
final class Caches {

  private final AtomicInteger made = new AtomicInteger();
  private final Store store;
  private final CacheManager metered;

  Caches(Store store, PrometheusRegistry registry) {
    this.store = store;
    this.metered = MeteredCaching.wrap(store.manager(), registry);
  }

  /** A cache with {@code a}, {@code b} and three values that are falsy elsewhere. */
  Cache<String, Serializable> filled() {
    String name = name();
    Cache<String, Serializable> bare = store.create(name, false);
    bare.put("a", "1");
    bare.put("b", "2");
    bare.put("empty", "");
    bare.put("zero", 0);
    bare.put("no", false);
    return metered.getCache(name, String.class, Serializable.class);
  }

  /** A cache that loads what is not there. */
  Cache<String, Serializable> loading() {
    String name = name();
    store.create(name, true);
    return metered.getCache(name, String.class, Serializable.class);
  }

  /** A cache whose every method throws. */
  Cache<String, Serializable> closed() {
    Cache<String, Serializable> cache = filled();
    cache.close();
    return cache;
  }

  private String name() {
    return "cache-" + made.incrementAndGet();
  }
}
