package io.forethought.cache.jcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.benmanes.caffeine.jcache.CacheProxy;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was closed is not kept alive, however it was closed. */
@Tag("once")
class ReachableTest {

  private static final int MANY = 50;

  private final MeteredCaching caching =
      new MeteredCaching(new CaffeineCachingProvider(), new PrometheusRegistry());

  static Stream<Arguments> waysToClose() {
    return Stream.of(
        way("close", (manager, cache) -> cache.close()),
        way("close of the inner cache", (manager, cache) -> cache.unwrap(CacheProxy.class).close()),
        way("destroyCache", (manager, cache) -> manager.destroyCache(cache.getName())),
        way(
            "destroyCache of the inner manager",
            (manager, cache) ->
                cache.unwrap(CacheProxy.class).getCacheManager().destroyCache(cache.getName())),
        way("close of the manager", (manager, cache) -> manager.close()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("waysToClose")
  void closedCachesAreCollected(String name, BiConsumer<CacheManager, Cache<?, ?>> close) {
    CacheManager manager = caching.getCacheManager();
    List<Reference<?>> caches = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      if (manager.isClosed()) {
        manager = caching.getCacheManager();
      }
      caches.addAll(closed(manager, "cache-" + i, close));
    }

    awaitCollected(caches);
    assertThat(manager).isNotNull();
    caching.close();
  }

  @Test
  void closedManagersAreCollected() {
    List<Reference<?>> managers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      CacheManager manager = caching.getCacheManager(URI.create("urn:manager-" + i), null);
      managers.add(new WeakReference<>(manager));
      manager.close();
    }

    awaitCollected(managers);
    assertThat(caching.getDefaultURI()).isNotNull();
  }

  /** An open cache may be forgotten by the program, but not by its manager. */
  @Test
  void anOpenCacheIsTheSameObjectAsLongAsTheProgramHasIt() {
    CacheManager manager = caching.getCacheManager();
    Cache<String, String> cache = manager.createCache("open", new MutableConfiguration<>());
    cache.put("a", "1");
    System.gc();

    assertThat((Object) manager.getCache("open")).isSameAs(cache);
    assertThat(caching.getCacheManager()).isSameAs(manager);
    caching.close();
  }

  private static Arguments way(String name, BiConsumer<CacheManager, Cache<?, ?>> close) {
    return Arguments.arguments(name, close);
  }

  /** The recorded cache and the inner one. */
  private static List<Reference<?>> closed(
      CacheManager manager, String name, BiConsumer<CacheManager, Cache<?, ?>> close) {
    Cache<String, String> cache = manager.createCache(name, new MutableConfiguration<>());
    cache.put("a", "1");
    List<Reference<?>> references =
        List.of(new WeakReference<>(cache), new WeakReference<>(cache.unwrap(CacheProxy.class)));
    close.accept(manager, cache);
    return references;
  }

  private static void awaitCollected(List<Reference<?>> references) {
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(references.stream().filter(each -> each.get() != null).count()).isZero();
            });
  }
}
