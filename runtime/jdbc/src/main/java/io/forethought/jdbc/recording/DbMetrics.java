package io.forethought.jdbc.recording;

import static io.forethought.Unit.SECONDS;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Histogram;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The metrics of each database. */
@Metrics(namespace = "db")
interface DbMetrics {

  @Budget(max = 3_927, reason = "A database has one vendor: 20 databases have 340 series.")
  @Histogram(
      help = "Time the driver took to execute, including failures; a batch is one observation.",
      unit = SECONDS,
      buckets = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10})
  DistributionDataPoint queryDuration(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Statements sent to the driver, including each one of a batch.")
  CounterDataPoint execute(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Statements, or sets of parameters, sent in batches.")
  CounterDataPoint executeMany(@Label(max = 20) String alias, Vendor vendor);

  @Budget(max = 4_158, reason = "A database has one vendor and fails in few ways.")
  @Counter(
      help = "Statements that failed when they were prepared or executed; a batch counts as one.")
  CounterDataPoint errors(
      @Label(max = 20) String alias,
      Vendor vendor,
      @Suppress(value = "FT217", reason = "Existing dashboards use this name.")
          @Label(name = "type")
          ErrorType errorType);

  @Counter(help = "Attempts to get a connection, including failed ones.")
  CounterDataPoint newConnections(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Failed attempts to get a connection.")
  CounterDataPoint newConnectionErrors(@Label(max = 20) String alias, Vendor vendor);

  @Gauge(help = "Connections that the program has not closed yet.")
  GaugeDataPoint connectionsOpen(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Connection requests to a pool that timed out.")
  CounterDataPoint poolTimeouts(@Label(max = 20) String alias);
}
