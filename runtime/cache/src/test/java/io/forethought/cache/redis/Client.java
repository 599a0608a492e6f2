package io.forethought.cache.redis;

import java.util.List;

/** The commands of the table, by a client that is recorded. */
public interface Client extends AutoCloseable {

  String get(String key);

  String getex(String key);

  String getdel(String key);

  String getset(String key, String value);

  /** SET with GET. */
  String setGet(String key, String value);

  /** The values, {@code null} for what is not there. */
  List<String> mget(String... keys);

  void set(String key, String value);

  /** SET with NX: gives {@code null} if nothing was set. */
  String setnx(String key, String value);

  void setex(String key, String value);

  void psetex(String key, String value);

  /** SETNX. */
  boolean oldSetnx(String key, String value);

  /** Sets each to some value. */
  void mset(String a, String b, String c);

  /** Sets each to some value, or none. */
  boolean msetnx(String a, String b, String c);

  long del(String... keys);

  long unlink(String... keys);

  /** EXISTS, EXPIRE, INCR, HSET, HGET and FLUSHDB. */
  void others();

  /** Waits until all that was answered is recorded. */
  default void settle() {}

  @Override
  void close();
}
