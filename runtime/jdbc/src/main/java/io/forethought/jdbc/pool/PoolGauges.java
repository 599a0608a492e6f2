package io.forethought.jdbc.pool;

import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The numbers of a pool. */
@Metrics(namespace = "db", subsystem = "pool")
interface PoolGauges {

  @Gauge(help = "Connections of the pool that are in use.")
  GaugeDataPoint connectionsActive(@Label(max = 20) String alias);

  @Gauge(help = "Connections of the pool that are not in use.")
  GaugeDataPoint connectionsIdle(@Label(max = 20) String alias);

  @Gauge(help = "Threads waiting for a connection of the pool.")
  GaugeDataPoint connectionsPending(@Label(max = 20) String alias);

  @Gauge(help = "Upper limit for the connections of the pool.")
  GaugeDataPoint connectionsMax(@Label(max = 20) String alias);
}
