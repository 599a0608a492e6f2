package io.forethought.cache;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Profile;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/**
 * The metrics of all caches of a program on one registry.
 *
 * @param counts the counters with the names of the program's profile
 * @param details the metrics that every profile has
 */
record CacheMetrics(CacheCounts counts, CacheDetails details) {

  /**
   * Registers the metrics with the names of a profile if they are not registered.
   *
   * @throws IllegalStateException if another metric on the registry has one of the names
   */
  static CacheMetrics on(PrometheusRegistry registry, Profile profile) {
    CacheCounts counts =
        profile == Profile.DJANGO
            ? Forethought.metrics(DjangoCacheCounts.class, registry)
            : Forethought.metrics(DefaultCacheCounts.class, registry);
    return new CacheMetrics(counts, Forethought.metrics(CacheDetails.class, registry));
  }
}
