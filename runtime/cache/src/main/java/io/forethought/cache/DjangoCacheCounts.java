package io.forethought.cache;

import io.forethought.Counter;
import io.forethought.ForProfile;
import io.forethought.HttpProfile;
import io.forethought.Metrics;
import io.forethought.RenamedFrom;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;

/**
 * The same with the names and labels of django-prometheus: all caches of a backend share a series.
 * Hits and misses also have the names that many dashboards use for them.
 */
@Metrics(namespace = "django", subsystem = "cache")
@ForProfile(HttpProfile.DJANGO)
interface DjangoCacheCounts extends CacheCounts {

  @Override
  default CounterDataPoint get(String cache, Backend backend) {
    return get(backend);
  }

  @Counter(help = "Lookups of keys: hits, misses and failures.")
  CounterDataPoint get(Backend backend);

  @Override
  default CounterDataPoint getHits(String cache, Backend backend) {
    return getHits(backend);
  }

  @RenamedFrom(value = "django_cache_hits_total", until = "9999-12-31")
  @Counter(help = "Lookups of keys that had a value.")
  CounterDataPoint getHits(Backend backend);

  @Override
  default CounterDataPoint getMisses(String cache, Backend backend) {
    return getMisses(backend);
  }

  @RenamedFrom(value = "django_cache_misses_total", until = "9999-12-31")
  @Counter(help = "Lookups of keys that had no value.")
  CounterDataPoint getMisses(Backend backend);

  @Override
  default CounterDataPoint getFail(String cache, Backend backend) {
    return getFail(backend);
  }

  @Counter(help = "Lookups of keys that ended with an exception.")
  CounterDataPoint getFail(Backend backend);

  @Override
  default CounterDataPoint set(String cache, Backend backend) {
    return set(backend);
  }

  @Counter(help = "Entries that the program wrote to the cache.")
  CounterDataPoint set(Backend backend);

  @Override
  default CounterDataPoint delete(String cache, Backend backend) {
    return delete(backend);
  }

  @Counter(help = "Keys that the program deleted, whether they existed or not.")
  CounterDataPoint delete(Backend backend);
}
