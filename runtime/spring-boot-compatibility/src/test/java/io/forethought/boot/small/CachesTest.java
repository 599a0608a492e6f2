package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.forethought.cache.jcache.MeteredCaching;
import io.forethought.runtime.Scrape;
import io.forethought.spring.ForethoughtCacheAutoConfiguration;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import javax.cache.configuration.MutableConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.cache.autoconfigure.CacheAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;

/** Caches are recorded as far as their library counts. */
@Tag("once")
class CachesTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withUserConfiguration(Caching.class)
          .withConfiguration(
              AutoConfigurations.of(
                  ForethoughtCacheAutoConfiguration.class, CacheAutoConfiguration.class));

  private final ApplicationContextRunner withCaffeine =
      program.withPropertyValues("spring.cache.type=caffeine");

  @EnableCaching
  static class Caching {}

  @Test
  void cachesOfCaffeineAreRecordedIfTheyKeepStatistics() {
    withCaffeine
        .withPropertyValues(
            "spring.cache.cache-names=authors", "spring.cache.caffeine.spec=recordStats")
        .run(
            context -> {
              look(context.getBean(CacheManager.class), "authors");

              assertThat(samples("authors", "caffeine")).containsExactly("1.0", "1.0");
            });

    assertThat(samples("authors", "caffeine")).containsExactly("1.0", "1.0");
  }

  @Test
  void cacheThatIsCreatedLaterIsFoundByAScrape() {
    withCaffeine
        .withBean(Caffeine.class, Caffeine::newBuilder)
        .run(
            context -> {
              look(context.getBean(CacheManager.class), "late");
              Scrape.text(PrometheusRegistry.defaultRegistry);

              assertThat(samples("late", "caffeine")).containsExactly("1.0", "1.0");
            });
  }

  @Test
  void logNamesTheFixForACacheWithoutStatistics() {
    Logged logged = Logged.begin();
    withCaffeine
        .withPropertyValues("spring.cache.cache-names=silent")
        .run(context -> assertThat(samples("silent", "caffeine")).isEmpty());
    logged.close();

    assertThat(logged.messages())
        .containsExactly(
            "The cache \"silent\" is not recorded, because it keeps no statistics.\nFix: add"
                + " recordStats to the property spring.cache.caffeine.spec, or call"
                + " recordStats() on its builder.");
  }

  @Test
  void cachesOfJCacheAreRecordedOnceEvenIfTheProgramRecordsThem() {
    program
        .withPropertyValues("spring.cache.type=jcache", "spring.cache.cache-names=plain")
        .run(
            context -> {
              look(context.getBean(CacheManager.class), "plain");

              assertThat(samples("plain", "caffeine")).containsExactly("1.0", "1.0");
            });
    program
        .withPropertyValues("spring.cache.type=jcache")
        .withBean("recordedCaches", javax.cache.CacheManager.class, CachesTest::recorded)
        .run(
            context -> {
              look(context.getBean(CacheManager.class), "named");

              assertThat(samples("named", "caffeine")).containsExactly("1.0", "1.0");
            });
  }

  private static javax.cache.CacheManager recorded() {
    javax.cache.CacheManager manager =
        new MeteredCaching(new CaffeineCachingProvider(), PrometheusRegistry.defaultRegistry)
            .getCacheManager();
    manager.createCache("named", new MutableConfiguration<>());
    return manager;
  }

  /** A miss and a hit. */
  private static void look(CacheManager manager, String cache) {
    assertThat(manager.getCache(cache).get("key")).isNull();
    manager.getCache(cache).put("key", "value");
    assertThat(manager.getCache(cache).get("key").get()).isEqualTo("value");
  }

  /** The hits and the misses of a cache; empty if it is not recorded. */
  private static List<String> samples(String cache, String backend) {
    String labels = "{backend=\"" + backend + "\",cache=\"" + cache + "\"} ";
    return Scrape.text(PrometheusRegistry.defaultRegistry)
        .lines()
        .filter(
            line ->
                line.startsWith("cache_get_hits_total" + labels)
                    || line.startsWith("cache_get_misses_total" + labels))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList();
  }
}
