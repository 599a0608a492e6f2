package io.forethought.cache;

import static io.forethought.Unit.SECONDS;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.runtime.registration.SharedNames;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

/** What django-prometheus does not have. Every profile has these metrics, under these names. */
@Metrics(namespace = "cache")
interface CacheDetails extends SharedNames {

  @Counter(help = "Entries that the cache removed by itself because of its size or their age.")
  CounterDataPoint evictions(@Label(max = CacheCounts.MAX_CACHES) String cache, Backend backend);

  @Budget(
      max = 10_000,
      reason = "A cache has one backend, so at most 50 of the 400 combinations exist.")
  @Histogram(
      help = "Time taken by a call that looked up one or more keys, including failed calls.",
      unit = SECONDS,
      buckets = {0.000_01, 0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5})
  DistributionDataPoint getDuration(
      @Label(max = CacheCounts.MAX_CACHES) String cache, Backend backend);
}
