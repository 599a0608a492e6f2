package io.forethought.cache.jcache;

import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import java.io.Serializable;
import javax.cache.Cache;
import javax.cache.CacheManager;

/** Caffeine with the interface of JCache. */
record Caffeine(CaffeineCachingProvider provider, CacheManager manager) implements Store {

  static Caffeine open() {
    CaffeineCachingProvider provider = new CaffeineCachingProvider();
    return new Caffeine(provider, provider.getCacheManager());
  }

  @Override
  public Cache<String, Serializable> create(String name, boolean readThrough) {
    return manager.createCache(name, Loader.configuration(readThrough));
  }

  @Override
  public void close() {
    provider.close();
  }
}
