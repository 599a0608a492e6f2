package io.forethought.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Profile;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The metrics of a program with the profile {@code DJANGO}. */
class DjangoNamesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @AfterEach
  void removeTheProfile() {
    System.clearProperty(Profile.PROPERTY);
  }

  @Test
  void theCachesOfABackendShareTheSeriesOfDjangoPrometheus() {
    System.setProperty(Profile.PROPERTY, "DJANGO");
    CacheRecorder prices = CacheRecorder.ofCalls(registry, "prices", Backend.JEDIS);
    CacheRecorder pages = CacheRecorder.ofCalls(registry, "pages", Backend.JEDIS);
    LongAdder found = new LongAdder();
    CacheStatistics.of(registry, "articles", Backend.CAFFEINE)
        .follow(found, found::sum, () -> 0, () -> 0);

    prices.hits(3);
    pages.hits(1);
    pages.misses(2);
    pages.failed(1);
    prices.sets(5);
    pages.deletes(1);
    found.add(7);

    assertThat(
            Scrape.text(registry)
                .lines()
                .filter(line -> line.startsWith("django_") && line.contains("jedis")))
        .containsExactlyInAnyOrder(
            "django_cache_delete_total{backend=\"jedis\"} 1.0",
            "django_cache_get_fail_total{backend=\"jedis\"} 1.0",
            "django_cache_get_hits_total{backend=\"jedis\"} 4.0",
            "django_cache_get_misses_total{backend=\"jedis\"} 2.0",
            "django_cache_get_total{backend=\"jedis\"} 7.0",
            "django_cache_hits_total{backend=\"jedis\"} 4.0",
            "django_cache_misses_total{backend=\"jedis\"} 2.0",
            "django_cache_set_total{backend=\"jedis\"} 5.0");
    assertThat(Scrape.text(registry))
        .contains("\ndjango_cache_get_total{backend=\"caffeine\"} 7.0\n")
        .contains("\ncache_get_duration_seconds_count{backend=\"jedis\",cache=\"prices\"} 0\n");
  }

  @Test
  void anUnknownProfileLeavesTheCacheUnrecorded() {
    System.setProperty(Profile.PROPERTY, "djago");

    CacheRecorder.of(registry, "prices", Backend.OTHER).hits(1);

    assertThat(Scrape.text(registry)).isEmpty();
  }
}
