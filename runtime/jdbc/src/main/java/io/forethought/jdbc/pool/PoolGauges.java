package io.forethought.jdbc.pool;

import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** What a pool tells of itself. */
@Metrics(namespace = "db", subsystem = "pool")
interface PoolGauges {

  @Gauge(help = "Connections of the pool that are lent out.")
  GaugeDataPoint connectionsActive(@Label(max = 20) String alias);

  @Gauge(help = "Connections of the pool that wait to be lent out.")
  GaugeDataPoint connectionsIdle(@Label(max = 20) String alias);

  @Gauge(help = "Threads that wait for a connection of the pool.")
  GaugeDataPoint connectionsPending(@Label(max = 20) String alias);

  @Gauge(help = "Connections that the pool may have.")
  GaugeDataPoint connectionsMax(@Label(max = 20) String alias);
}
