package io.forethought.cache;

import io.forethought.Counter;
import io.forethought.ForProfile;
import io.forethought.HttpProfile;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.runtime.registration.SharedNames;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/** The operations on all caches of a program. */
@Metrics(namespace = "cache")
@ForProfile(HttpProfile.DEFAULT)
interface DefaultCacheCounts extends CacheCounts, SharedNames {

  @Override
  @Counter(help = "Lookups of keys: hits, misses and failures.")
  CounterDataPoint get(@Label(max = MAX_CACHES) String cache, Backend backend);

  @Override
  @Counter(help = "Lookups of keys that had a value.")
  CounterDataPoint getHits(@Label(max = MAX_CACHES) String cache, Backend backend);

  @Override
  @Counter(help = "Lookups of keys that had no value.")
  CounterDataPoint getMisses(@Label(max = MAX_CACHES) String cache, Backend backend);

  @Override
  @Counter(help = "Lookups of keys that ended with an exception.")
  CounterDataPoint getFail(@Label(max = MAX_CACHES) String cache, Backend backend);

  @Override
  @Counter(help = "Entries that the program wrote to the cache.")
  CounterDataPoint set(@Label(max = MAX_CACHES) String cache, Backend backend);

  @Override
  @Counter(help = "Keys that the program deleted, whether they existed or not.")
  CounterDataPoint delete(@Label(max = MAX_CACHES) String cache, Backend backend);
}
