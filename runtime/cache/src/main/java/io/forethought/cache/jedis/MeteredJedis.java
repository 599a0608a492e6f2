package io.forethought.cache.jedis;

import io.forethought.cache.Backend;
import io.forethought.cache.CacheRecorder;
import io.forethought.cache.redis.CommandRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.executors.CommandExecutor;

/**
 * Records the commands that Jedis sends to a Redis which is a cache.
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
 * <p>Pipelines and transactions do not go this way and are not recorded.
 *
 * @since 0.1.0
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class MeteredJedis {

  private MeteredJedis() {}

  /**
   * What {@link RedisClient#builder()} gives, for a client that is recorded. A command executor
   * that is set on it is taken as it is: wrap that one by {@link #executor}.
   *
   * @param registry where the cache is recorded
   * @param cache the name of the cache
   * @return a builder
   */
  public static RedisClient.Builder builder(PrometheusRegistry registry, String cache) {
    return new MeteredBuilder(recorder(registry, cache));
  }

  /**
   * Wraps what runs the commands of a client, for builders other than that of {@link RedisClient}.
   * The client of a cluster insists on an executor of its own and cannot be recorded.
   *
   * <pre>{@code
   * RedisSentinelClient.builder()
   *     .connectionProvider(provider)
   *     .commandExecutor(
   *         MeteredJedis.executor(new DefaultCommandExecutor(provider), registry, "sessions"))
   * }</pre>
   *
   * @param executor what really runs the commands
   * @param registry where the cache is recorded
   * @param cache the name of the cache
   * @return the executor, recorded
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
