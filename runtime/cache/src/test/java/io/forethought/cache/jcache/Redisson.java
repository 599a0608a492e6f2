package io.forethought.cache.jcache;

import java.io.Serializable;
import javax.cache.Cache;
import javax.cache.CacheManager;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import org.redisson.jcache.JCachingProvider;
import org.redisson.jcache.configuration.RedissonConfiguration;

/** Redis with the interface of JCache. */
record Redisson(RedissonClient client, JCachingProvider provider, CacheManager manager)
    implements Store {

  /** Connects, and is quick to give up. */
  static Redisson connect(int port) {
    Config config = new Config();
    config
        .useSingleServer()
        .setAddress("redis://127.0.0.1:" + port)
        .setRetryAttempts(0)
        .setConnectTimeout(1000)
        .setTimeout(1000)
        .setConnectionMinimumIdleSize(1)
        .setConnectionPoolSize(4)
        .setSubscriptionConnectionMinimumIdleSize(1)
        .setSubscriptionConnectionPoolSize(2);
    JCachingProvider provider = new JCachingProvider();
    return new Redisson(org.redisson.Redisson.create(config), provider, provider.getCacheManager());
  }

  @Override
  public Cache<String, Serializable> create(String name, boolean readThrough) {
    return manager.createCache(
        name, RedissonConfiguration.fromInstance(client, Loader.configuration(readThrough)));
  }

  @Override
  public void close() {
    provider.close();
    client.shutdown();
  }
}
