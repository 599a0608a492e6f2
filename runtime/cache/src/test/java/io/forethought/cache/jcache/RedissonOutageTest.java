package io.forethought.cache.jcache;

import io.forethought.cache.Outage;
import io.forethought.cache.Redis;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.Serializable;
import javax.cache.Cache;
import org.junit.jupiter.api.Test;

class RedissonOutageTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void aStoppedRedisIsAFailureAndTheExceptionIsTheUsualOne() throws Exception {
    try (Redis redis = Redis.start();
        Redisson redisson = Redisson.connect(redis.port())) {
      Cache<String, Serializable> bare = redisson.create("prices", false);
      bare.put("a", "1");
      Cache<String, Serializable> metered = MeteredCaching.wrap(bare, registry);

      Outage.check(registry, () -> bare.get("a"), () -> metered.get("a"), redis);
    }
  }
}
