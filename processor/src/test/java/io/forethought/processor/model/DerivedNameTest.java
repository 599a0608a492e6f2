package io.forethought.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link DerivedName}. */
class DerivedNameTest {

  @ParameterizedTest
  @CsvSource({
    "shop, cache, hits, NONE, COUNTER, shop_cache_hits_total",
    "shop, cache, hitsTotal, NONE, COUNTER, shop_cache_hits_total",
    "shop, cache, total, NONE, COUNTER, shop_cache_total",
    "shop, cache, heapBytes, BYTES, GAUGE, shop_cache_heap_bytes",
    "shop, cache, bytes, BYTES, GAUGE, shop_cache_bytes",
    "shop, '', bytesTotal, BYTES, COUNTER, shop_bytes_total",
    "'', '', waitSeconds, SECONDS, HISTOGRAM, wait_seconds",
    "'', '', total, NONE, COUNTER, total_total",
  })
  void unitAndSuffixAreSpelledOnce(
      String namespace,
      String subsystem,
      String method,
      BaseUnit unit,
      MetricType type,
      String name) {
    assertThat(DerivedName.of(namespace, subsystem, method, unit, type)).isEqualTo(name);
  }
}
