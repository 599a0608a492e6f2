package io.forethought.migrations;

import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The gauges that every profile has, under names of its own. */
interface MigrationNumbers {

  /** The maximum number of connections; more are rejected. */
  int MAX_CONNECTIONS = 50;

  GaugeDataPoint applied(String connection);

  GaugeDataPoint unapplied(String connection);
}
