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

/** The metrics of all caches of a program. */
@Metrics(namespace = "cache")
interface CacheMetrics extends SharedNames {

  @Counter(help = "Lookups of keys: hits, misses and failures.")
  CounterDataPoint get(@Label(max = 49) String cache, Backend backend);

  @Counter(help = "Lookups of keys that had a value.")
  CounterDataPoint getHits(@Label(max = 49) String cache, Backend backend);

  @Counter(help = "Lookups of keys that had no value.")
  CounterDataPoint getMisses(@Label(max = 49) String cache, Backend backend);

  @Counter(help = "Lookups of keys that ended with an exception.")
  CounterDataPoint getFail(@Label(max = 49) String cache, Backend backend);

  @Counter(help = "Entries that the program wrote to the cache.")
  CounterDataPoint set(@Label(max = 49) String cache, Backend backend);

  @Counter(help = "Keys that the program deleted, whether they existed or not.")
  CounterDataPoint delete(@Label(max = 49) String cache, Backend backend);

  @Counter(help = "Entries that the cache removed by itself because of its size or their age.")
  CounterDataPoint evictions(@Label(max = 49) String cache, Backend backend);

  @Budget(
      max = 10_000,
      reason = "A cache has one backend, so at most 50 of the 400 combinations exist.")
  @Histogram(
      help = "Time taken by a call that looked up one or more keys, including failed calls.",
      unit = SECONDS,
      buckets = {0.000_01, 0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5})
  DistributionDataPoint getDuration(@Label(max = 49) String cache, Backend backend);
}
