package io.forethought.cache.jcache;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.cache.Counts;
import io.forethought.cache.CountsTable;
import io.forethought.cache.Redis;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.cache.Cache;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of JCache in docs/reference/caches.md, and the scenario of the model, on real
 * providers.
 */
class ProvidersTest {

  private static final CountsTable OPERATIONS = CountsTable.below("## JCache");
  private static final CountsTable PROCESSORS = CountsTable.below("### Entry processors");

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @TestFactory
  Stream<DynamicTest> caffeine() {
    return tests("caffeine", Caffeine.open(), PROCESSORS);
  }

  @TestFactory
  Stream<DynamicTest> ehcacheOnDisk(@TempDir Path folder) {
    return tests("ehcache", Ehcache.in(folder), PROCESSORS);
  }

  @TestFactory
  Stream<DynamicTest> hazelcast() {
    return tests("hazelcast", Hazelcast.start(), PROCESSORS.allZero());
  }

  @TestFactory
  Stream<DynamicTest> redisson() throws IOException {
    Redis redis = Redis.start();
    return tests("redisson", Redisson.connect(redis.port()), PROCESSORS).onClose(() -> stop(redis));
  }

  private Stream<DynamicTest> tests(String backend, Store store, CountsTable processors) {
    Caches caches = new Caches(store, registry);
    return Stream.of(
            OPERATIONS.tests(backend, registry, Operations.of(caches)),
            processors.tests(backend, registry, Processors.of(caches)),
            Stream.of(
                DynamicTest.dynamicTest(
                    backend + ": caches.counters of the model", () -> counters(backend, store))))
        .flatMap(tests -> tests)
        .onClose(store::close);
  }

  /** Sets a key, gets it twice, and gets one that is not there, without and with a default. */
  private void counters(String backend, Store store) {
    Cache<String, Serializable> cache =
        MeteredCaching.wrap(store.create("counters", false), registry);
    Counts before = Counts.of(registry);

    cache.put("foo1", "bar");
    assertThat(cache.get("foo1")).isEqualTo("bar");
    assertThat(cache.get("foo1")).isEqualTo("bar");
    assertThat(cache.get("foofoo")).isNull();
    assertThat(Objects.requireNonNullElse(cache.get("foofoo"), "default")).isEqualTo("default");

    assertThat(Counts.of(registry).minus(before)).isEqualTo(new Counts(4, 2, 2, 0, 1, 0, 4));
    assertThat(Scrape.text(registry))
        .contains("cache_get_hits_total{backend=\"" + backend + "\",cache=\"counters\"} 2.0");
  }

  private static void stop(Redis redis) {
    try {
      redis.close();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
