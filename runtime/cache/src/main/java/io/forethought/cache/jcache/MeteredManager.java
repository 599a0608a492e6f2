package io.forethought.cache.jcache;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.Configuration;
import javax.cache.spi.CachingProvider;
import org.jspecify.annotations.Nullable;

/** A cache manager that wraps each cache once, and keeps none of them alive. */
final class MeteredManager implements CacheManager {

  private final CacheManager manager;
  private final @Nullable CachingProvider provider;
  private final PrometheusRegistry registry;
  private final Map<String, Reference<MeteredCache<?, ?>>> caches = new ConcurrentHashMap<>();

  /**
   * @param provider the provider that returned this manager; {@code null} for the provider of the
   *     wrapped manager
   */
  MeteredManager(
      CacheManager manager, @Nullable CachingProvider provider, PrometheusRegistry registry) {
    this.manager = manager;
    this.provider = provider;
    this.registry = registry;
  }

  @Override
  public CachingProvider getCachingProvider() {
    return provider == null ? manager.getCachingProvider() : provider;
  }

  @Override
  public URI getURI() {
    return manager.getURI();
  }

  @Override
  public ClassLoader getClassLoader() {
    return manager.getClassLoader();
  }

  @Override
  public Properties getProperties() {
    return manager.getProperties();
  }

  @Override
  public <K, V, C extends Configuration<K, V>> Cache<K, V> createCache(
      String name, C configuration) {
    Source source = new Source();
    Cache<K, V> cache =
        wrapped(manager.createCache(name, MeteredListening.within(configuration, source)));
    source.is(cache);
    return cache;
  }

  @Override
  public <K, V> @Nullable Cache<K, V> getCache(String name, Class<K> keyType, Class<V> valueType) {
    Cache<K, V> cache = manager.getCache(name, keyType, valueType);
    return cache == null ? null : wrapped(cache);
  }

  @Override
  public <K, V> @Nullable Cache<K, V> getCache(String name) {
    Cache<K, V> cache = manager.getCache(name);
    return cache == null ? null : wrapped(cache);
  }

  @Override
  public Iterable<String> getCacheNames() {
    return manager.getCacheNames();
  }

  @Override
  public void destroyCache(String name) {
    manager.destroyCache(name);
    caches.remove(name);
  }

  @Override
  public void enableManagement(String name, boolean enabled) {
    manager.enableManagement(name, enabled);
  }

  @Override
  public void enableStatistics(String name, boolean enabled) {
    manager.enableStatistics(name, enabled);
  }

  @Override
  public void close() {
    manager.close();
  }

  @Override
  public boolean isClosed() {
    return manager.isClosed();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.isInstance(this) ? type.cast(this) : manager.unwrap(type);
  }

  // The wrapped manager has just checked the types for this name.
  @SuppressWarnings("unchecked")
  private <K, V> Cache<K, V> wrapped(Cache<K, V> cache) {
    MeteredCache<?, ?> known = known(cache);
    return (Cache<K, V>) (known == null ? remembered(cache) : known);
  }

  private @Nullable MeteredCache<?, ?> known(Cache<?, ?> cache) {
    Reference<MeteredCache<?, ?>> reference = caches.get(cache.getName());
    MeteredCache<?, ?> known = reference == null ? null : reference.get();
    return known != null && known.wraps(cache) ? known : null;
  }

  private synchronized MeteredCache<?, ?> remembered(Cache<?, ?> cache) {
    MeteredCache<?, ?> known = known(cache);
    if (known == null) {
      known = new MeteredCache<>(cache, this, registry);
      caches.values().removeIf(reference -> reference.get() == null);
      caches.put(cache.getName(), new WeakReference<>(known));
    }
    return known;
  }
}
