package io.forethought.cache.jcache;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import javax.cache.Cache;
import javax.cache.CacheException;
import javax.cache.CacheManager;
import javax.cache.configuration.OptionalFeature;
import javax.cache.spi.CachingProvider;
import org.jspecify.annotations.Nullable;

/**
 * A JCache provider whose caches are recorded. It has no caches of its own, but wraps those of
 * another provider.
 *
 * <pre>{@code
 * CachingProvider caching =
 *     Caching.getCachingProvider("io.forethought.cache.jcache.MeteredCaching");
 * }</pre>
 *
 * <p>Use this class name wherever a configuration requires the name of a provider: {@code
 * spring.cache.jcache.provider}, {@code hibernate.javax.cache.provider}, or the system property
 * {@code javax.cache.spi.CachingProvider}. It wraps the other provider on the class path. If there
 * are several, set the system property {@value #PROVIDER} to the class name of one of them. The
 * metrics are on the default registry.
 *
 * <p>In code, you can also wrap a single cache or manager:
 *
 * <pre>{@code
 * Cache<String, Price> prices = MeteredCaching.wrap(cache, registry);
 * }</pre>
 *
 * <pre>{@code
 * cache_get_hits_total{backend="ehcache",cache="prices"} 12.0
 * }</pre>
 *
 * <p>Wrapped objects behave as before: same values, same exceptions. Use {@code unwrap} to access
 * the provider's own types.
 *
 * @since 0.1.0
 */
// Callers have the API in their own module.
@SuppressWarnings("exports")
public final class MeteredCaching implements CachingProvider {

  /** The system property with the class name of the provider to wrap: {@value}. */
  public static final String PROVIDER = "forethought.cache.provider";

  private final CachingProvider provider;
  private final PrometheusRegistry registry;
  private final Map<CacheManager, Reference<CacheManager>> managers = new WeakHashMap<>();

  /**
   * Wraps the only other provider on the class path, or the one in the system property {@value
   * #PROVIDER}.
   *
   * @throws CacheException if there is no provider, or if there is more than one and the property
   *     is not set
   */
  public MeteredCaching() {
    this(Providers.find(), PrometheusRegistry.defaultRegistry);
  }

  /**
   * Wraps a provider.
   *
   * @param provider the provider of the caches
   * @param registry the registry for the metrics
   */
  public MeteredCaching(CachingProvider provider, PrometheusRegistry registry) {
    this.provider = provider;
    this.registry = registry;
  }

  /**
   * Wraps a cache manager and all caches that it has or creates.
   *
   * @param manager the manager
   * @param registry the registry for the metrics
   * @return the recorded manager
   */
  public static CacheManager wrap(CacheManager manager, PrometheusRegistry registry) {
    return new MeteredManager(manager, null, registry);
  }

  /**
   * Wraps one cache.
   *
   * @param cache the cache
   * @param registry the registry for the metrics
   * @param <K> the type of keys
   * @param <V> the type of values
   * @return the recorded cache
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

  // A provider returns the same manager for the same URI, so this one must do so, too, as long as
  // the program has it.
  private CacheManager wrapped(CacheManager manager) {
    synchronized (managers) {
      Reference<CacheManager> reference = managers.get(manager);
      CacheManager known = reference == null ? null : reference.get();
      if (known == null) {
        known = new MeteredManager(manager, this, registry);
        managers.put(manager, new WeakReference<>(known));
      }
      return known;
    }
  }
}
