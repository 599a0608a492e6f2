package io.forethought.cache.lettuce;

import io.forethought.cache.redis.Client;
import io.lettuce.core.GetExArgs;
import io.lettuce.core.KeyValue;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The commands of the table, by one of the interfaces of Lettuce.
 *
 * @param redis the interface
 * @param connection what it goes through
 */
record LettuceClient(
    RedisCommands<String, String> redis, StatefulRedisConnection<String, String> connection)
    implements Client {

  @Override
  public String get(String key) {
    return redis.get(key);
  }

  @Override
  public String getex(String key) {
    return redis.getex(key, GetExArgs.Builder.ex(60));
  }

  @Override
  public String getdel(String key) {
    return redis.getdel(key);
  }

  @Override
  @SuppressWarnings("deprecation")
  public String getset(String key, String value) {
    return redis.getset(key, value);
  }

  @Override
  public String setGet(String key, String value) {
    return redis.setGet(key, value, SetArgs.Builder.ex(60));
  }

  @Override
  public List<String> mget(String... keys) {
    return redis.mget(keys).stream().map(LettuceClient::value).collect(Collectors.toList());
  }

  @Override
  public void set(String key, String value) {
    redis.set(key, value);
  }

  @Override
  public String setnx(String key, String value) {
    return redis.set(key, value, SetArgs.Builder.nx());
  }

  @Override
  @SuppressWarnings("deprecation")
  public void setex(String key, String value) {
    redis.setex(key, 60, value);
  }

  @Override
  @SuppressWarnings("deprecation")
  public void psetex(String key, String value) {
    redis.psetex(key, 60_000, value);
  }

  @Override
  @SuppressWarnings("deprecation")
  public boolean oldSetnx(String key, String value) {
    return redis.setnx(key, value);
  }

  @Override
  public void mset(String a, String b, String c) {
    redis.mset(Map.of(a, "1", b, "2", c, "3"));
  }

  @Override
  public boolean msetnx(String a, String b, String c) {
    return redis.msetnx(Map.of(a, "1", b, "2", c, "3"));
  }

  @Override
  public long del(String... keys) {
    return redis.del(keys);
  }

  @Override
  public long unlink(String... keys) {
    return redis.unlink(keys);
  }

  @Override
  public void others() {
    redis.exists("a");
    redis.expire("a", 60);
    redis.incr("zero");
    redis.hset("hash", "field", "1");
    redis.hget("hash", "field");
    redis.flushdb();
  }

  /** Waits for one more answer: then that of the command before has been handed out everywhere. */
  @Override
  public void settle() {
    connection.sync().ping();
  }

  @Override
  public void close() {
    connection.close();
  }

  private static String value(KeyValue<String, String> entry) {
    return entry.getValueOrElse(null);
  }
}
