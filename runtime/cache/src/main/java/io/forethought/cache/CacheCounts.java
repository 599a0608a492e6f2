package io.forethought.cache;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** The counters that every profile has, under names of its own. */
interface CacheCounts {

  /** The maximum number of distinct caches; further ones are recorded as {@code _other}. */
  int MAX_CACHES = 49;

  CounterDataPoint get(String cache, Backend backend);

  CounterDataPoint getHits(String cache, Backend backend);

  CounterDataPoint getMisses(String cache, Backend backend);

  CounterDataPoint getFail(String cache, Backend backend);

  CounterDataPoint set(String cache, Backend backend);

  CounterDataPoint delete(String cache, Backend backend);
}
