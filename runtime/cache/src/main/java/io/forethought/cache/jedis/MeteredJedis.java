package io.forethought.cache.jedis;

import io.forethought.cache.Backend;
import io.forethought.cache.CacheRecorder;
import io.forethought.cache.redis.CommandRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.executors.CommandExecutor;

/**
 * Records the commands that Jedis sends to a Redis that is used as a cache.
 *
 * <pre>{@code
 * RedisClient redis =
 *     MeteredJedis.builder(registry, "sessions").hostAndPort("localhost", 6379).build();
 * }</pre>
 *
 * <pre>{@code
 * cache_get_hits_total{backend="jedis",cache="sessions"} 12.0
 * }</pre>
 *
 * <p>Pipelines and transactions are not recorded.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class MeteredJedis {

  private MeteredJedis() {}

  /**
   * Returns a builder like {@link RedisClient#builder()} for a recorded client. If you set your own
   * command executor on it, wrap that with {@link #executor}.
   *
   * @param registry the registry for the metrics
   * @param cache the name of the cache
   * @return a builder
   */
  public static RedisClient.Builder builder(PrometheusRegistry registry, String cache) {
    return new MeteredBuilder(recorder(registry, cache));
  }

  /**
   * Wraps the executor of the commands of a client, for builders other than {@link RedisClient}'s.
   * A cluster client requires its own executor and cannot be recorded.
   *
   * <pre>{@code
   * RedisSentinelClient.builder()
   *     .connectionProvider(provider)
   *     .commandExecutor(
   *         MeteredJedis.executor(new DefaultCommandExecutor(provider), registry, "sessions"))
   * }</pre>
   *
   * @param executor the executor that runs the commands
   * @param registry the registry for the metrics
   * @param cache the name of the cache
   * @return the recorded executor
   */
  public static CommandExecutor executor(
      CommandExecutor executor, PrometheusRegistry registry, String cache) {
    return new MeteredExecutor(executor, recorder(registry, cache));
  }

  private static CommandRecorder recorder(PrometheusRegistry registry, String cache) {
    return new CommandRecorder(
        CacheRecorder.ofCalls(registry, cache, Backend.JEDIS), value -> true);
  }

  private static final class MeteredBuilder extends RedisClient.Builder {

    private final CommandRecorder recorder;

    MeteredBuilder(CommandRecorder recorder) {
      this.recorder = recorder;
    }

    @Override
    protected CommandExecutor createDefaultCommandExecutor() {
      return new MeteredExecutor(super.createDefaultCommandExecutor(), recorder);
    }
  }
}
