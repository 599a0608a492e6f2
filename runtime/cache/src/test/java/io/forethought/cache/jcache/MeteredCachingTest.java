package io.forethought.cache.jcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.jcache.CacheProxy;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.cache.Cache;
import javax.cache.CacheException;
import javax.cache.CacheManager;
import javax.cache.Caching;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.configuration.OptionalFeature;
import javax.cache.spi.CachingProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a program gets to caches that are recorded. */
class MeteredCachingTest {

  private static final String METERED = "io.forethought.cache.jcache.MeteredCaching";
  private static final String CAFFEINE = CaffeineCachingProvider.class.getName();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @AfterEach
  void forget() {
    System.clearProperty(MeteredCaching.PROVIDER);
  }

  @Test
  void theClassNameOfTheProviderIsAllThatChanges() {
    System.setProperty(MeteredCaching.PROVIDER, CAFFEINE);

    try (CachingProvider caching = Caching.getCachingProvider(METERED)) {
      Cache<String, String> cache =
          caching.getCacheManager().createCache("by-name", new MutableConfiguration<>());
      cache.put("a", "1");
    }

    assertThat(Scrape.text(PrometheusRegistry.defaultRegistry))
        .contains("cache_set_total{backend=\"caffeine\",cache=\"by-name\"} 1.0");
  }

  @Test
  void theOnlyOtherProviderIsFound(@TempDir Path folder) throws Exception {
    CachingProvider caching = with(services(folder, CAFFEINE), MeteredCaching::new);

    assertThat(caching.getDefaultURI()).isEqualTo(new CaffeineCachingProvider().getDefaultURI());
  }

  @Test
  void noProviderIsAnErrorThatTellsSo(@TempDir Path folder) throws Exception {
    ClassLoader none = services(folder, "");

    assertThatThrownBy(() -> with(none, MeteredCaching::new))
        .isInstanceOf(CacheException.class)
        .hasMessage(
            "MeteredCaching wraps another JCache provider, but the class path has none. Fix: add"
                + " one.");
  }

  @Test
  void severalProvidersAreAnErrorThatNamesThem(@TempDir Path folder) throws Exception {
    ClassLoader several =
        services(folder, "org.redisson.jcache.JCachingProvider\n" + CAFFEINE + "\n");

    assertThatThrownBy(() -> with(several, MeteredCaching::new))
        .isInstanceOf(CacheException.class)
        .hasMessage(
            "MeteredCaching wraps another JCache provider, but the class path has ["
                + CAFFEINE
                + ", org.redisson.jcache.JCachingProvider]. Fix: set the system property"
                + " forethought.cache.provider to one of them.");
  }

  @Test
  void aNameThatIsNoProviderIsAnErrorThatTellsTheName() {
    System.setProperty(MeteredCaching.PROVIDER, "java.lang.String");

    assertThatThrownBy(MeteredCaching::new)
        .isInstanceOf(CacheException.class)
        .hasMessage(
            "The provider in the system property forethought.cache.provider cannot be created:"
                + " java.lang.String. Fix: set it to a class that implements"
                + " javax.cache.spi.CachingProvider.");
  }

  @Test
  void managersAndCachesStayTheSameObjectsUntilTheyAreClosed() {
    try (CachingProvider caching = new MeteredCaching(new CaffeineCachingProvider(), registry)) {
      CacheManager first = caching.getCacheManager();
      try (CacheManager manager = first) {
        Cache<String, String> cache = manager.createCache("prices", new MutableConfiguration<>());

        assertThat(caching.getCacheManager()).isSameAs(manager);
        assertThat(manager.getCachingProvider()).isSameAs(caching);
        assertThat((Object) manager.getCache("prices")).isSameAs(cache);
        assertThat((Object) manager.getCache("none")).isNull();
        assertThat(cache.getCacheManager()).isSameAs(manager);
        assertThat(caching.isSupported(OptionalFeature.STORE_BY_REFERENCE)).isTrue();

        manager.destroyCache("prices");
        assertThat(manager.createCache("prices", new MutableConfiguration<>())).isNotSameAs(cache);
      }
      assertThat(first.isClosed()).isTrue();
      assertThat(caching.getCacheManager()).isNotSameAs(first);
    }
  }

  @Test
  void theInterfaceOfTheProviderIsBehindUnwrap() {
    try (CachingProvider caching = new CaffeineCachingProvider()) {
      Cache<String, String> cache =
          caching.getCacheManager().createCache("prices", new MutableConfiguration<>());
      Cache<String, String> metered = MeteredCaching.wrap(cache, registry);

      assertThat((Object) metered.unwrap(CacheProxy.class)).isSameAs(cache);
      assertThat((Object) metered.unwrap(Cache.class)).isSameAs(metered);
      CacheManager manager = MeteredCaching.wrap(caching.getCacheManager(), registry);
      assertThat(manager.unwrap(CacheManager.class)).isSameAs(manager);
      assertThatThrownBy(() -> manager.unwrap(String.class))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** A class path where these providers are services, and no others. */
  private static ClassLoader services(Path folder, String names) throws IOException {
    Path file = folder.resolve("META-INF/services/javax.cache.spi.CachingProvider");
    Files.createDirectories(file.getParent());
    Files.writeString(file, names);
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, MeteredCachingTest.class.getClassLoader()) {
      @Override
      public java.util.Enumeration<URL> getResources(String name) throws IOException {
        return name.endsWith("CachingProvider") ? findResources(name) : super.getResources(name);
      }
    };
  }

  private static <T> T with(ClassLoader loader, Callable<T> what) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return what.call();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
