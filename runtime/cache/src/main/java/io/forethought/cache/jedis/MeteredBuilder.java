package io.forethought.cache.jedis;

import io.forethought.cache.redis.CommandRecorder;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.executors.CommandExecutor;

/**
 * Builds recorded clients. Only this class extends a class that older versions of Jedis lack, so
 * that {@link MeteredJedis} can be loaded with them.
 */
final class MeteredBuilder extends RedisClient.Builder {

  private final CommandRecorder recorder;

  private MeteredBuilder(CommandRecorder recorder) {
    this.recorder = recorder;
  }

  // Returns the type of the superclass: otherwise the caller could not be verified without it.
  static RedisClient.Builder of(CommandRecorder recorder) {
    return new MeteredBuilder(recorder);
  }

  @Override
  protected CommandExecutor createDefaultCommandExecutor() {
    return new MeteredExecutor(super.createDefaultCommandExecutor(), recorder);
  }
}
