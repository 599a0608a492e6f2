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
  static void sumUp(CacheCounts counts, String cache, Backend backend) {
    CounterDataPoint hits = counts.getHits(cache, backend);
    CounterDataPoint misses = counts.getMisses(cache, backend);
    CounterDataPoint failures = counts.getFail(cache, backend);
    CounterFamily.follow(
        counts.get(cache, backend),
        hits,
        () -> hits.getLongValue() + misses.getLongValue() + failures.getLongValue());
  }
}
