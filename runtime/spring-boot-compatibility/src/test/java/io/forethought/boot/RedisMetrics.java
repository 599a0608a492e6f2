package io.forethought.boot;

import io.forethought.cache.lettuce.MeteredLettuce;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

@Configuration(proxyBeanMethods = false)
class RedisMetrics {

  RedisMetrics(LettuceConnectionFactory connections) {
    connections
        .getRequiredNativeClient()
        .addListener(new MeteredLettuce(PrometheusRegistry.defaultRegistry, "redis"));
  }
}
