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
   * @throws IllegalStateException with a version of Jedis before 7.2, which has no {@code
   *     RedisClient}; use {@link #executor} there
   */
  public static RedisClient.Builder builder(PrometheusRegistry registry, String cache) {
    requireRedisClient();
    return MeteredBuilder.of(recorder(registry, cache));
  }

  /**
   * Wraps the executor of the commands of a client, for builders other than {@link RedisClient}'s,
   * such as that of {@code JedisPooled} in Jedis 7. A cluster client requires its own executor and
   * cannot be recorded.
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

  private static void requireRedisClient() {
    try {
      Class.forName(
          "redis.clients.jedis.RedisClient", false, CommandExecutor.class.getClassLoader());
    } catch (ClassNotFoundException old) {
      throw new IllegalStateException(
          "MeteredJedis.builder needs the class RedisClient, which Jedis has since version 7.2."
              + " Fix: use Jedis 7.2 or later, or pass MeteredJedis.executor(...) to the client"
              + " that your version has.",
          old);
    }
  }

  private static CommandRecorder recorder(PrometheusRegistry registry, String cache) {
    return new CommandRecorder(
        CacheRecorder.ofCalls(registry, cache, Backend.JEDIS), value -> true);
  }
}
