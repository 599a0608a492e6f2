package io.forethought.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CacheRecorderTest {

  private static final Logger LOGGER = Logger.getLogger(CacheRecorder.class.getName());

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Told told = new Told();

  @BeforeEach
  void listen() {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(told);
  }

  @AfterEach
  void listenNoMore() {
    LOGGER.removeHandler(told);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void everyKeyIsAGetAndAHitAMissOrAFailure() {
    CacheRecorder recorder = CacheRecorder.of(registry, "prices", Backend.OTHER);

    recorder.get(true, System.nanoTime());
    recorder.get(false, System.nanoTime());
    recorder.gets(2, 3, System.nanoTime());
    recorder.failed(4, System.nanoTime());
    recorder.hits(5);
    recorder.misses(6);
    recorder.failed(7);
    recorder.sets(8);
    recorder.deletes(9);

    assertThat(Counts.of(registry)).isEqualTo(new Counts(29, 8, 10, 11, 8, 9, 4));
  }

  /** The first 30 report no evictions, so this metric sees others first. */
  @Test
  void ofManyCachesAllMetricsDistinguishTheSame() {
    IntStream.rangeClosed(1, 30)
        .forEach(i -> CacheRecorder.ofCalls(registry, "c" + i, Backend.OTHER));
    IntStream.rangeClosed(31, 60).forEach(i -> CacheRecorder.of(registry, "c" + i, Backend.OTHER));

    Function<String, List<String>> caches =
        metric ->
            Scrape.text(registry)
                .lines()
                .filter(line -> line.startsWith(metric + "{"))
                .map(line -> line.replaceAll(".*cache=\"([^\"]*)\".*", "$1"))
                .sorted(
                    Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    List<String> kept = IntStream.rangeClosed(1, 49).mapToObj(i -> "c" + i).toList();
    assertThat(caches.apply("cache_get_hits_total")).containsSequence(kept).hasSize(50);
    assertThat(caches.apply("cache_get_total")).containsSequence(kept).hasSize(50);
    assertThat(caches.apply("cache_evictions_total"))
        .containsSequence(kept.subList(30, 49))
        .contains("_other")
        .hasSize(20);
  }

  @Test
  void aCallWithoutKeysIsNoLookup() {
    CacheRecorder recorder = CacheRecorder.of(registry, "prices", Backend.OTHER);

    recorder.gets(0, 0, System.nanoTime());
    recorder.failed(0, System.nanoTime());

    assertThat(Counts.of(registry)).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void durationsAreInSeconds() {
    CacheRecorder recorder = CacheRecorder.of(registry, "prices", Backend.OTHER);

    recorder.get(true, System.nanoTime() - 200_000_000);

    assertThat(Scrape.text(registry))
        .contains(
            "cache_get_duration_seconds_bucket{backend=\"other\",cache=\"prices\",le=\"0.1\"} 0")
        .contains(
            "cache_get_duration_seconds_bucket{backend=\"other\",cache=\"prices\",le=\"+Inf\"} 1");
  }

  @Test
  void allSeriesAreThereFromTheStart() {
    CacheRecorder unused = CacheRecorder.of(registry, "prices", Backend.OTHER);

    assertThat(unused).isNotNull();
    assertThat(series())
        .containsExactly(
            "cache_delete_total",
            "cache_evictions_total",
            "cache_get_duration_seconds_bucket",
            "cache_get_duration_seconds_count",
            "cache_get_duration_seconds_sum",
            "cache_get_fail_total",
            "cache_get_hits_total",
            "cache_get_misses_total",
            "cache_get_total",
            "cache_set_total");
  }

  @Test
  void whatACacheDoesNotTellHasNoSeries() {
    CacheRecorder calls = CacheRecorder.ofCalls(registry, "prices", Backend.OTHER);
    calls.evictions(1);
    assertThat(series()).contains("cache_set_total").doesNotContain("cache_evictions_total");
  }

  @Test
  void statisticsOfACacheAreReadWhenSomebodyScrapes() {
    LongAdder hits = new LongAdder();
    CacheStatistics.of(registry, "prices", Backend.OTHER).follow(this, hits::sum, () -> 2, () -> 1);
    hits.add(5);

    assertThat(Scrape.text(registry))
        .contains("cache_get_total{backend=\"other\",cache=\"prices\"} 7.0")
        .contains("cache_get_hits_total{backend=\"other\",cache=\"prices\"} 5.0")
        .contains("cache_get_misses_total{backend=\"other\",cache=\"prices\"} 2.0")
        .contains("cache_evictions_total{backend=\"other\",cache=\"prices\"} 1.0")
        .contains("cache_get_fail_total{backend=\"other\",cache=\"prices\"} 0.0")
        .doesNotContain("cache_set_total{");
  }

  @Test
  void cachesOfOneNameAreAddedUpHoweverTheyCount() {
    CacheRecorder.of(registry, "prices", Backend.OTHER).hits(2);
    CacheRecorder.of(registry, "prices", Backend.OTHER).failed(1);
    CacheStatistics.of(registry, "prices", Backend.OTHER).follow(this, () -> 5, () -> 3, () -> 0);

    assertThat(Scrape.text(registry))
        .contains("cache_get_total{backend=\"other\",cache=\"prices\"} 11.0")
        .contains("cache_get_hits_total{backend=\"other\",cache=\"prices\"} 7.0")
        .contains("cache_get_misses_total{backend=\"other\",cache=\"prices\"} 3.0")
        .contains("cache_get_fail_total{backend=\"other\",cache=\"prices\"} 1.0");
  }

  @Test
  void theFiftiethNameIsOther() {
    for (int cache = 0; cache < 50; cache++) {
      CacheRecorder.of(registry, "cache-" + cache, Backend.OTHER).sets(1);
    }

    assertThat(Scrape.text(registry))
        .contains("cache_set_total{backend=\"other\",cache=\"cache-48\"} 1.0")
        .contains("cache_set_total{backend=\"other\",cache=\"_other\"} 1.0")
        .doesNotContain("cache-49");
  }

  @Test
  void metricsThatFailAreLoggedOnceAndNeverThrow() {
    CacheDetails details = failing(CacheDetails.class);
    CacheMetrics failing = new CacheMetrics(failing(CacheCounts.class), details);
    CacheRecorder recorder = new CacheRecorder(failing, details, "prices", Backend.OTHER);

    recorder.get(true, System.nanoTime());
    recorder.gets(1, 1, System.nanoTime());
    recorder.failed(1, System.nanoTime());
    recorder.hits(1);
    recorder.misses(1);
    recorder.sets(1);
    recorder.deletes(1);
    recorder.evictions(1);

    assertThat(told.messages)
        .containsExactly("The cache prices could not be recorded. This is logged once.");
  }

  @Test
  void aRegistryThatRefusesTheMetricsIsLoggedAndNothingIsRecorded() {
    Gauge.builder().name("cache_get").help("Something else.").register(registry);

    CacheRecorder recorder = CacheRecorder.of(registry, "prices", Backend.OTHER);
    recorder.get(true, System.nanoTime());

    assertThat(told.messages).containsExactly("Caches are not recorded.");
    assertThat(Scrape.text(registry)).doesNotContain("cache_get_hits_total");
  }

  @Test
  void theMetricsCanBeTakenOffTheRegistry() {
    CacheRecorder.of(registry, "prices", Backend.OTHER).sets(1);

    Forethought.unregister(DefaultCacheCounts.class, registry);
    Forethought.unregister(CacheDetails.class, registry);

    assertThat(Scrape.text(registry)).doesNotContain("cache_");
  }

  private List<String> series() {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("cache_"))
        .map(line -> line.substring(0, line.indexOf('{')))
        .distinct()
        .sorted()
        .toList();
  }

  /** Metrics whose data points throw whatever is told them. */
  private static <T> T failing(Class<T> type) {
    InvocationHandler throwing =
        (proxy, method, arguments) -> {
          throw new IllegalStateException("broken");
        };
    return proxy(
        type,
        (proxy, method, arguments) ->
            method.getReturnType() == CounterDataPoint.class
                ? proxy(CounterDataPoint.class, throwing)
                : proxy(DistributionDataPoint.class, throwing));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** What was logged. */
  private static final class Told extends Handler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      messages.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
