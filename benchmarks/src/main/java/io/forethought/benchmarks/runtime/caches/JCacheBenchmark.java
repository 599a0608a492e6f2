package io.forethought.benchmarks.runtime.caches;

import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.ThreadParams;

/** A get from a cache of JCache. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class JCacheBenchmark {

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {

    @Param JCacheContender contender;

    private CaffeineCachingProvider caching;
    private Cache<String, String> cache;

    /** Makes the cache. */
    @Setup
    public void create() {
      caching = new CaffeineCachingProvider();
      cache =
          contender.cache(
              caching,
              new PrometheusRegistry(),
              new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }

    /** Takes the cache and its statistics away. */
    @TearDown
    public void close() {
      caching.close();
    }
  }

  /** What a thread has for itself. */
  @State(Scope.Thread)
  public static class Own {

    private Keys keys;

    /** Draws what is looked up. */
    @Setup
    public void create(ThreadParams thread) {
      keys = new Keys(thread.getThreadIndex());
    }
  }

  @Benchmark
  public @Nullable String hit(Shared shared, Own own) {
    return shared.cache.get(own.keys.there());
  }

  @Benchmark
  public @Nullable String miss(Shared shared, Own own) {
    return shared.cache.get(own.keys.missing());
  }
}
