package io.forethought.benchmarks.runtime.caches;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** A get from a cache of Caffeine. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class CaffeineBenchmark {

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {

    @Param CaffeineContender contender;

    private Cache<String, String> cache;

    /** Makes the cache. */
    @Setup
    public void create() {
      cache =
          contender.cache(
              new PrometheusRegistry(), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
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
    return shared.cache.getIfPresent(own.keys.there());
  }

  @Benchmark
  public @Nullable String miss(Shared shared, Own own) {
    return shared.cache.getIfPresent(own.keys.missing());
  }
}
