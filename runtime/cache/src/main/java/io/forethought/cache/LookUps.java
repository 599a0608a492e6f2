package io.forethought.cache;

import io.forethought.runtime.family.CounterFamily;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** Lets gets be the sum of what came of them, so that a get counts in one series and not in two. */
final class LookUps {

  private LookUps() {}

  /** Does so for the series of a cache; to say it again changes nothing. */
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
