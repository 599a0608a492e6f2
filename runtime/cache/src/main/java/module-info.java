/**
 * Metrics of caches: JCache, and later on the clients of caches that have an interface of their
 * own.
 */
// The Prometheus client and the caches ship automatic modules; a real module needs them by name.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.forethought.cache {
  requires io.forethought;
  requires transitive io.forethought.runtime;
  requires transitive io.prometheus.metrics.core;
  requires transitive io.prometheus.metrics.model;

  // Each is there in a program that uses it, and no other need have it. Not transitive: then javac
  // would look for it in every program.
  requires static cache.api;
  requires static com.github.benmanes.caffeine;
  requires static lettuce.core;
  requires static redis.clients.jedis;
  requires static xmemcached;
  requires static transitive org.jspecify;

  exports io.forethought.cache;
  exports io.forethought.cache.caffeine;
  exports io.forethought.cache.jcache;
  exports io.forethought.cache.jedis;
  exports io.forethought.cache.lettuce;
  exports io.forethought.cache.memcached;
}
