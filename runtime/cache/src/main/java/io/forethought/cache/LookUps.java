package io.forethought.cache;

import io.forethought.runtime.family.CounterFamily;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/**
 * Computes gets as the sum of hits, misses and failures, so that a get updates one series instead
 * of two.
 */
final class LookUps {

  private LookUps() {}

  /** Does this for the series of a cache. Repeated calls have no effect. */
  static void sumUp(CacheMetrics metrics, String cache, Backend backend) {
    CounterDataPoint hits = metrics.getHits(cache, backend);
    CounterDataPoint misses = metrics.getMisses(cache, backend);
    CounterDataPoint failures = metrics.getFail(cache, backend);
    CounterFamily.follow(
        metrics.get(cache, backend),
        hits,
        () -> hits.getLongValue() + misses.getLongValue() + failures.getLongValue());
  }
}
