package io.forethought.jdbc.recording;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Profile;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** The metrics that every profile has, under names of its own. */
interface Queries {

  /** The maximum number of distinct databases; further ones are recorded as {@code _other}. */
  int MAX_DATABASES = 20;

  /** The metrics with the names of the program's profile. */
  static Queries on(PrometheusRegistry registry) {
    return Profile.ofProgram() == Profile.DJANGO
        ? Forethought.metrics(DjangoQueryMetrics.class, registry)
        : Forethought.metrics(QueryMetrics.class, registry);
  }

  DistributionDataPoint queryDuration(String alias, Vendor vendor);

  CounterDataPoint execute(String alias, Vendor vendor);

  CounterDataPoint executeMany(String alias, Vendor vendor);

  CounterDataPoint errors(String alias, Vendor vendor, ErrorType errorType);

  CounterDataPoint newConnections(String alias, Vendor vendor);

  CounterDataPoint newConnectionErrors(String alias, Vendor vendor);
}
