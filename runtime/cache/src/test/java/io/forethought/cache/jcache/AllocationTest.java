package io.forethought.cache.jcache;

import io.forethought.cache.Allocations;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.Serializable;
import javax.cache.Cache;
import org.junit.jupiter.api.Test;

/** What being recorded adds to what a get allocates: nothing. */
class AllocationTest {

  @Test
  void aRecordedGetAllocatesWhatABareOneDoes() {
    try (Caffeine caffeine = Caffeine.open()) {
      Cache<String, Serializable> bare = caffeine.create("prices", false);
      Cache<String, Serializable> metered = MeteredCaching.wrap(bare, new PrometheusRegistry());
      bare.put("a", "1");

      Allocations.assertNoMore(() -> metered.get("a"), () -> bare.get("a"));
      Allocations.assertNoMore(() -> metered.get("b"), () -> bare.get("b"));
    }
  }
}
