package io.forethought.cache;

/**
 * The label {@code backend}: the library that stores the entries of a cache, or the client that
 * accesses it.
 *
 * <pre>{@code
 * cache_get_hits_total{backend="ehcache",cache="prices"} 12.0
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Backend {
  /** Caffeine, directly or through JCache. */
  CAFFEINE,
  /** Ehcache through JCache. */
  EHCACHE,
  /** Hazelcast through JCache. */
  HAZELCAST,
  /** Redis through Jedis. */
  JEDIS,
  /** Redis through Lettuce. */
  LETTUCE,
  /** Memcached. */
  MEMCACHED,
  /** Redis through Redisson's JCache. */
  REDISSON,
  /** Any other backend. */
  OTHER
}
