package io.forethought.migrations;

import io.forethought.ForProfile;
import io.forethought.Gauge;
import io.forethought.GaugeMode;
import io.forethought.HttpProfile;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** How many migrations each connection has. */
@Metrics(namespace = "migrations")
@ForProfile(HttpProfile.DEFAULT)
interface DefaultMigrationNumbers extends MigrationNumbers {

  @Override
  @Gauge(
      help = "Migrations that are in effect; NaN if they cannot be read.",
      multiprocess = GaugeMode.LIVEMAX)
  GaugeDataPoint applied(@Label(max = MAX_CONNECTIONS) String connection);

  @Override
  @Gauge(
      help = "Migrations that the next run would apply; NaN if they cannot be read.",
      multiprocess = GaugeMode.LIVEMAX)
  GaugeDataPoint unapplied(@Label(max = MAX_CONNECTIONS) String connection);
}
