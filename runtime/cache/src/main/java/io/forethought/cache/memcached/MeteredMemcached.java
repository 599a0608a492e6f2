package io.forethought.cache.memcached;

import io.forethought.cache.Backend;
import io.forethought.cache.CacheRecorder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.Proxy;
import net.rubyeye.xmemcached.MemcachedClient;

/**
 * Records the commands that an XMemcached client sends to memcached.
 *
 * <pre>{@code
 * MemcachedClient memcached =
 *     MeteredMemcached.wrap(
 *         new XMemcachedClientBuilder("localhost:11211").build(), registry, "pages");
 * }</pre>
 *
 * <pre>{@code
 * cache_get_hits_total{backend="memcached",cache="pages"} 12.0
 * }</pre>
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class MeteredMemcached {

  private MeteredMemcached() {}

  /**
   * Wraps a client. It behaves as before: same values, same exceptions.
   *
   * @param client the client
   * @param registry the registry for the metrics
   * @param cache the name of the cache
   * @return the recorded client
   */
  public static MemcachedClient wrap(
      MemcachedClient client, PrometheusRegistry registry, String cache) {
    return (MemcachedClient)
        Proxy.newProxyInstance(
            MemcachedClient.class.getClassLoader(),
            new Class<?>[] {MemcachedClient.class},
            new MeteredCalls(client, CacheRecorder.ofCalls(registry, cache, Backend.MEMCACHED)));
  }
}
