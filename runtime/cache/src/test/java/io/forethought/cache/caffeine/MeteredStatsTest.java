package io.forethought.cache.caffeine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.forethought.cache.Allocations;
import io.forethought.cache.Counts;
import io.forethought.cache.CountsTable;
import io.forethought.cache.CountsTable.Operation;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MeteredStatsTest {

  private static final List<String> KEYS = List.of("a", "b", "new");

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @TestFactory
  Stream<DynamicTest> theTableOfThePage() {
    Map<String, Operation> operations = new LinkedHashMap<>();
    operations.put(
        "`getIfPresent` of a key that is there",
        () -> assertThat(filled().getIfPresent("a")).isEqualTo("1"));
    operations.put(
        "`getIfPresent` of a key that is not there",
        () -> assertThat(filled().getIfPresent("new")).isNull());
    operations.put(
        "`get` of three keys whose values are `\"\"`, `0` and `false`",
        () -> {
          Cache<String, Object> cache = filled();
          assertThat(cache.get("empty", MeteredStatsTest::load)).isEqualTo("");
          assertThat(cache.get("zero", MeteredStatsTest::load)).isEqualTo(0);
          assertThat(cache.get("no", MeteredStatsTest::load)).isEqualTo(false);
        });
    operations.put(
        "`get` of a key that a loader loads: get or set",
        () -> assertThat(filled().get("new", MeteredStatsTest::load)).isEqualTo("loaded new"));
    operations.put("`get` of a key whose loader throws", this::getFailing);
    operations.put(
        "`getAllPresent` of three keys, two of them there",
        () -> assertThat(filled().getAllPresent(KEYS)).hasSize(2));
    operations.put(
        "`getAll` of three keys, one of them loaded",
        () -> assertThat(filled().getAll(KEYS)).hasSize(3));
    operations.put(
        "`put`, `putAll`, `invalidate`, `invalidateAll`, `refresh`", this::changeEverything);
    operations.put(
        "`asMap().get` and `asMap().containsKey`",
        () -> {
          assertThat(filled().asMap().get("a")).isEqualTo("1");
          assertThat(filled().asMap().containsKey("a")).isTrue();
        });
    return CountsTable.below("## Caffeine").tests("caffeine", registry, operations);
  }

  /** Sets a key, gets it twice, and gets one that is not there, without and with a default. */
  @Test
  void countersOfTheModel() {
    Cache<String, Object> cache = builder().build();

    cache.put("foo1", "bar");
    assertThat(cache.getIfPresent("foo1")).isEqualTo("bar");
    assertThat(cache.getIfPresent("foo1")).isEqualTo("bar");
    assertThat(cache.getIfPresent("foofoo")).isNull();
    assertThat(Objects.requireNonNullElse(cache.getIfPresent("foofoo"), "default"))
        .isEqualTo("default");

    assertThat(Counts.of(registry)).isEqualTo(new Counts(4, 2, 2, 0, 0, 0, 0));
    assertThat(Scrape.text(registry))
        .contains("cache_get_hits_total{backend=\"caffeine\",cache=\"prices\"} 2.0")
        .doesNotContain("cache_set_total{")
        .doesNotContain("cache_delete_total{")
        .doesNotContain("cache_get_duration_seconds_count{");
  }

  @Test
  void whatIsDroppedForWantOfRoomOrBecauseOfAgeIsAnEviction() {
    AtomicLong now = new AtomicLong();
    Cache<String, Object> cache =
        builder()
            .maximumSize(2)
            .expireAfterWrite(Duration.ofMinutes(1))
            .ticker(now::get)
            .executor(Runnable::run)
            .build();

    KEYS.forEach(key -> cache.put(key, "1"));
    cache.cleanUp();
    assertThat(evictions()).isEqualTo(1);

    now.addAndGet(Duration.ofMinutes(2).toNanos());
    cache.cleanUp();
    assertThat(evictions()).isEqualTo(3);

    cache.put("a", "1");
    cache.invalidate("a");
    assertThat(evictions()).isEqualTo(3);
  }

  @Test
  void theCacheStillTellsItsOwnStatistics() {
    Cache<String, Object> first = filled();
    Cache<String, Object> second = filled();
    Cache<String, Object> usual = Caffeine.newBuilder().recordStats().build();
    for (Cache<String, Object> cache : List.of(first, usual)) {
      cache.put("a", "1");
      assertThat(cache.getIfPresent("a")).isEqualTo("1");
      assertThat(cache.getIfPresent("new")).isNull();
    }

    assertThat(first.stats()).isEqualTo(usual.stats());
    assertThat(second.stats().requestCount()).isZero();
  }

  @Test
  void aRecordedGetAllocatesWhatABareOneDoes() {
    Cache<String, Object> bare = Caffeine.newBuilder().build();
    bare.put("a", "1");
    Cache<String, Object> metered = filled();

    Allocations.assertNoMore(() -> metered.getIfPresent("a"), () -> bare.getIfPresent("a"));
    Allocations.assertNoMore(() -> metered.getIfPresent("new"), () -> bare.getIfPresent("new"));
  }

  private void getFailing() {
    IllegalStateException down = new IllegalStateException("down");
    assertThatThrownBy(
            () ->
                filled()
                    .get(
                        "new",
                        key -> {
                          throw down;
                        }))
        .isSameAs(down);
  }

  private void changeEverything() {
    LoadingCache<String, Object> cache = filled();
    cache.put("new", "3");
    cache.putAll(Map.of("a", "4", "b", "5"));
    cache.invalidate("a");
    assertThat(cache.refresh("b").join()).isEqualTo("loaded b");
    cache.invalidateAll();
  }

  private double evictions() {
    return Counts.sum(Scrape.text(registry), "cache_evictions_total");
  }

  private LoadingCache<String, Object> filled() {
    LoadingCache<String, Object> cache = builder().build(MeteredStatsTest::load);
    cache.put("a", "1");
    cache.put("b", "2");
    cache.put("empty", "");
    cache.put("zero", 0);
    cache.put("no", false);
    return cache;
  }

  private Caffeine<Object, Object> builder() {
    return Caffeine.newBuilder().recordStats(() -> new MeteredStats(registry, "prices"));
  }

  private static Object load(String key) {
    return "loaded " + key;
  }
}
