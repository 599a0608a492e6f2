package io.forethought.spring;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.forethought.spring.cache.CaffeineCaches;
import io.forethought.spring.cache.JCaches;
import io.forethought.spring.cache.LettuceClients;
import io.lettuce.core.AbstractRedisClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * Records the caches of JCache and Caffeine, and the commands that Lettuce sends to Redis.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnPart("caches")
public final class ForethoughtCacheAutoConfiguration {

  ForethoughtCacheAutoConfiguration() {}

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(javax.cache.CacheManager.class)
  static class OfJCache {

    @Bean
    static JCaches forethoughtJCaches() {
      return new JCaches();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({Caffeine.class, CaffeineCacheManager.class})
  static class OfCaffeine {

    @Bean
    static CaffeineCaches forethoughtCaffeineCaches() {
      return new CaffeineCaches();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({AbstractRedisClient.class, LettuceConnectionFactory.class})
  static class OfLettuce {

    @Bean
    static LettuceClients forethoughtLettuceClients() {
      return new LettuceClients();
    }
  }
}
