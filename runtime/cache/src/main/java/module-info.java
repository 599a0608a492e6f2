/** Metrics for caches: JCache, Caffeine, Redis and memcached. */
// The Prometheus client and the caches have automatic modules, which are required by name.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.cache {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;

  // Each is present only in programs that use it. Not transitive, because javac would then look for
  // it in every program.
  requires static cache.api;
  requires static com.github.benmanes.caffeine;
  requires static lettuce.core;
  requires static redis.clients.jedis;
  requires static xmemcached;
  requires static org.jspecify;

  exports io.forethought.cache;
  exports io.forethought.cache.caffeine;
  exports io.forethought.cache.jcache;
  exports io.forethought.cache.jedis;
  exports io.forethought.cache.lettuce;
  exports io.forethought.cache.memcached;
}
