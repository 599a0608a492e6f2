package io.forethought.benchmarks.runtime.caches;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.forethought.runtime.Scrape;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all who are compared see the same gets. */
class ContenderTest {

  private static final int HITS = 300;
  private static final int MISSES = 200;

  private final PrometheusRegistry ours = new PrometheusRegistry();
  private final MeterRegistry theirs = new SimpleMeterRegistry();
  private final CaffeineCachingProvider caching = new CaffeineCachingProvider();

  @AfterEach
  void close() {
    caching.close();
  }

  @ParameterizedTest
  @EnumSource
  void theProgramGetsTheSameFromCaffeine(CaffeineContender contender) {
    look(contender.cache(ours, theirs)::getIfPresent);
  }

  @ParameterizedTest
  @EnumSource
  void theProgramGetsTheSameFromJCache(JCacheContender contender) {
    look(contender.cache(caching, ours, theirs)::get);
  }

  @Test
  void caffeinesOwnStatisticsSeeEachGet() {
    var cache = CaffeineContender.STATISTICS.cache(ours, theirs);

    look(cache::getIfPresent);

    assertThat(List.of(cache.stats().hitCount(), cache.stats().missCount()))
        .containsExactly((long) HITS, (long) MISSES);
  }

  @Test
  void forethoughtSeesEachGetFromCaffeine() {
    look(CaffeineContender.FORETHOUGHT.cache(ours, theirs)::getIfPresent);

    assertThat(samples())
        .containsExactlyInAnyOrder(
            "cache_get_total{backend=\"caffeine\",cache=\"prices\"} 500.0",
            "cache_get_hits_total{backend=\"caffeine\",cache=\"prices\"} 300.0",
            "cache_get_misses_total{backend=\"caffeine\",cache=\"prices\"} 200.0");
  }

  @Test
  void forethoughtSeesAndTimesEachGetFromJCache() {
    look(JCacheContender.FORETHOUGHT.cache(caching, ours, theirs)::get);

    assertThat(samples())
        .contains(
            "cache_get_total{backend=\"caffeine\",cache=\"prices\"} 500.0",
            "cache_get_hits_total{backend=\"caffeine\",cache=\"prices\"} 300.0",
            "cache_get_misses_total{backend=\"caffeine\",cache=\"prices\"} 200.0",
            "cache_get_duration_seconds_count{backend=\"caffeine\",cache=\"prices\"} 500");
  }

  @ParameterizedTest
  @EnumSource(names = {"MICROMETER_COUNTER", "MICROMETER_METERS"})
  void micrometerSeesEachGetFromCaffeine(CaffeineContender contender) {
    // Its meters do not keep the cache from being collected.
    var cache = contender.cache(ours, theirs);

    look(cache::getIfPresent);

    assertThat(meters()).containsExactlyInAnyOrder("hit 300.0", "miss 200.0");
    assertThat(cache.estimatedSize()).isEqualTo(1_000);
  }

  @Test
  void micrometerSeesEachGetFromJCache() {
    look(JCacheContender.MICROMETER.cache(caching, ours, theirs)::get);

    assertThat(meters()).containsExactlyInAnyOrder("hit 300.0", "miss 200.0");
  }

  @Test
  void nobodySeesABareCache() {
    look(CaffeineContender.BARE.cache(ours, theirs)::getIfPresent);
    look(JCacheContender.BARE.cache(caching, ours, theirs)::get);

    assertThat(samples()).isEmpty();
    assertThat(theirs.getMeters()).isEmpty();
  }

  /** Looks keys up, and finds those that are there. */
  private static void look(Function<String, @Nullable String> cache) {
    Keys keys = new Keys(1);
    assertThat(Stream.generate(keys::there).limit(HITS).map(cache))
        .allMatch(found -> found != null && found.startsWith("price-"));
    assertThat(Stream.generate(keys::missing).limit(MISSES).map(cache)).containsOnlyNulls();
  }

  /** What tells of gets, and is not 0. */
  private List<String> samples() {
    return Scrape.text(ours)
        .lines()
        .filter(line -> line.startsWith("cache_get_"))
        .filter(line -> !line.endsWith(" 0.0"))
        .toList();
  }

  /** Results and values. */
  private List<String> meters() {
    return theirs.get("cache.gets").meters().stream().map(ContenderTest::text).toList();
  }

  private static String text(Meter meter) {
    return meter.getId().getTag("result") + " " + meter.measure().iterator().next().getValue();
  }
}
