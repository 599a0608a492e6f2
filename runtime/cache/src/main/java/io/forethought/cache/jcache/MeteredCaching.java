package io.forethought.cache.jcache;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.cache.Cache;
import javax.cache.CacheException;
import javax.cache.CacheManager;
import javax.cache.configuration.OptionalFeature;
import javax.cache.spi.CachingProvider;
import org.jspecify.annotations.Nullable;

/**
 * A provider of JCache whose caches are recorded. It has no caches of its own: it asks another
 * provider and wraps what that gives.
 *
 * <pre>{@code
 * CachingProvider caching =
 *     Caching.getCachingProvider("io.forethought.cache.jcache.MeteredCaching");
 * }</pre>
 *
 * <p>That is the provider's class name, wherever a configuration names one: {@code
 * spring.cache.jcache.provider}, {@code hibernate.javax.cache.provider}, or the system property
 * {@code javax.cache.spi.CachingProvider}. It asks the one other provider of the class path; if
 * there are several, the system property {@value #PROVIDER} names the class. The metrics are on the
 * default registry.
 *
 * <p>In code, any part can be wrapped:
 *
 * <pre>{@code
 * Cache<String, Price> prices = MeteredCaching.wrap(cache, registry);
 * }</pre>
 *
 * <pre>{@code
 * cache_get_hits_total{backend="ehcache",cache="prices"} 12.0
 * }</pre>
 *
 * <p>What is wrapped behaves as before: same values, same exceptions. The interface of the provider
 * is behind {@code unwrap}.
 *
 * @since 0.1.0
 */
// Whoever calls this has the API in its own module.
@SuppressWarnings("exports")
public final class MeteredCaching implements CachingProvider {

  /** The system property that names the class of the provider to ask: {@value}. */
  public static final String PROVIDER = "forethought.cache.provider";

  private final CachingProvider provider;
  private final PrometheusRegistry registry;
  private final Map<CacheManager, CacheManager> managers = new ConcurrentHashMap<>();

  /**
   * Wraps the one other provider of the class path, or that of the system property {@value
   * #PROVIDER}.
   *
   * @throws CacheException if there is no provider, or more than one and the property names none
   */
  public MeteredCaching() {
    this(Providers.find(), PrometheusRegistry.defaultRegistry);
  }

  /**
   * Wraps a provider.
   *
   * @param provider who really has the caches
   * @param registry where they are recorded
   */
  public MeteredCaching(CachingProvider provider, PrometheusRegistry registry) {
    this.provider = provider;
    this.registry = registry;
  }

  /**
   * Wraps a cache manager, with all caches it creates or has.
   *
   * @param manager the manager
   * @param registry where its caches are recorded
   * @return the manager, recorded
   */
  public static CacheManager wrap(CacheManager manager, PrometheusRegistry registry) {
    return new MeteredManager(manager, null, registry);
  }

  /**
   * Wraps one cache.
   *
   * @param cache the cache
   * @param registry where it is recorded
   * @param <K> the type of keys
   * @param <V> the type of values
   * @return the cache, recorded
   */
  public static <K, V> Cache<K, V> wrap(Cache<K, V> cache, PrometheusRegistry registry) {
    return new MeteredCache<>(cache, null, registry);
  }

  @Override
  public CacheManager getCacheManager(
      @Nullable URI uri, @Nullable ClassLoader loader, @Nullable Properties properties) {
    return wrapped(provider.getCacheManager(uri, loader, properties));
  }

  @Override
  public CacheManager getCacheManager(@Nullable URI uri, @Nullable ClassLoader loader) {
    return wrapped(provider.getCacheManager(uri, loader));
  }

  @Override
  public CacheManager getCacheManager() {
    return wrapped(provider.getCacheManager());
  }

  @Override
  public ClassLoader getDefaultClassLoader() {
    return provider.getDefaultClassLoader();
  }

  @Override
  public URI getDefaultURI() {
    return provider.getDefaultURI();
  }

  @Override
  public Properties getDefaultProperties() {
    return provider.getDefaultProperties();
  }

  @Override
  public void close() {
    provider.close();
  }

  @Override
  public void close(@Nullable ClassLoader loader) {
    provider.close(loader);
  }

  @Override
  public void close(@Nullable URI uri, @Nullable ClassLoader loader) {
    provider.close(uri, loader);
  }

  @Override
  public boolean isSupported(OptionalFeature feature) {
    return provider.isSupported(feature);
  }

  // A provider gives the same manager for the same address, so we must, too. It forgets those that
  // are closed.
  private CacheManager wrapped(CacheManager manager) {
    managers.keySet().removeIf(CacheManager::isClosed);
    return managers.computeIfAbsent(manager, key -> new MeteredManager(manager, this, registry));
  }
}
