package io.forethought.sample.storage;

import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.forethought.cache.jcache.MeteredCaching;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.Configuration;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.expiry.CreatedExpiryPolicy;
import javax.cache.expiry.Duration;
import javax.cache.spi.CachingProvider;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import org.redisson.jcache.JCachingProvider;
import org.redisson.jcache.configuration.RedissonConfiguration;

/** The caches of the shop, in memory with Caffeine or in Redis. */
public final class Caches implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 500;

  private final CacheManager manager;
  private final Optional<RedissonClient> redis;

  private Caches(CacheManager manager, Optional<RedissonClient> redis) {
    this.manager = manager;
    this.redis = redis;
  }

  static Caches open(Optional<String> address, PrometheusRegistry registry) {
    Optional<RedissonClient> redis = address.map(Caches::connect);
    CachingProvider provider =
        redis.isPresent() ? new JCachingProvider() : new CaffeineCachingProvider();
    return new Caches(MeteredCaching.wrap(provider.getCacheManager(), registry), redis);
  }

  /** Creates a cache whose entries expire after some seconds. */
  public <K, V> Cache<K, V> make(String name, Class<K> keys, Class<V> values, long seconds) {
    Configuration<K, V> configuration =
        new MutableConfiguration<K, V>()
            .setTypes(keys, values)
            .setExpiryPolicyFactory(
                CreatedExpiryPolicy.factoryOf(new Duration(TimeUnit.SECONDS, seconds)));
    return manager.createCache(
        name,
        redis
            .map(client -> RedissonConfiguration.fromInstance(client, configuration))
            .orElse(configuration));
  }

  @Override
  public void close() {
    manager.close();
    redis.ifPresent(RedissonClient::shutdown);
  }

  /** Uses short timeouts and no retries, because the shop works without its caches. */
  private static RedissonClient connect(String address) {
    Config config = new Config();
    try {
      config
          .useSingleServer()
          .setAddress(address)
          .setRetryAttempts(0)
          .setConnectTimeout(PATIENCE_MILLIS)
          .setTimeout(PATIENCE_MILLIS);
      return Redisson.create(config);
    } catch (RuntimeException failure) {
      throw new Unreachable("Redis", failure, Place.REDIS, "redis://localhost:6379");
    }
  }
}
