package io.forethought.cache.jedis;

import io.forethought.cache.redis.Client;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.GetExParams;
import redis.clients.jedis.params.SetParams;

/** The commands of the table, by Jedis. */
record JedisClient(UnifiedJedis redis) implements Client {

  @Override
  public String get(String key) {
    return redis.get(key);
  }

  @Override
  public String getex(String key) {
    return redis.getEx(key, GetExParams.getExParams().ex(60));
  }

  @Override
  public String getdel(String key) {
    return redis.getDel(key);
  }

  @Override
  @SuppressWarnings("deprecation")
  public String getset(String key, String value) {
    return redis.getSet(key, value);
  }

  @Override
  public String setGet(String key, String value) {
    return redis.setGet(key, value, SetParams.setParams().ex(60));
  }

  @Override
  public List<String> mget(String... keys) {
    return redis.mget(keys);
  }

  @Override
  public void set(String key, String value) {
    redis.set(key, value);
  }

  @Override
  public String setnx(String key, String value) {
    return redis.set(key, value, SetParams.setParams().nx());
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
    return redis.setnx(key, value) == 1;
  }

  @Override
  public void mset(String a, String b, String c) {
    redis.mset(a, "1", b, "2", c, "3");
  }

  @Override
  public boolean msetnx(String a, String b, String c) {
    return redis.msetnx(a, "1", b, "2", c, "3") == 1;
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
    redis.flushDB();
  }

  @Override
  public void close() {
    redis.close();
  }
}
