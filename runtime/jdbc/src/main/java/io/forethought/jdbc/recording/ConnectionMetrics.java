package io.forethought.jdbc.recording;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The open connections of each database. Every profile has these metrics, under these names. */
@Metrics(namespace = "db")
interface ConnectionMetrics {

  @Gauge(help = "Connections that the program has not closed yet.")
  GaugeDataPoint connectionsOpen(@Label(max = Queries.MAX_DATABASES) String alias, Vendor vendor);

  @Counter(help = "Connection requests to a pool that timed out.")
  CounterDataPoint poolTimeouts(@Label(max = Queries.MAX_DATABASES) String alias);
}
