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

/** What is recorded of each database. */
@Metrics(namespace = "db")
interface DbMetrics {

  @Budget(max = 3_927, reason = "A database is of one vendor: 20 of them have 340 series.")
  @Histogram(
      help = "Time that the driver took to execute, failures included; a batch is one observation.",
      unit = SECONDS,
      buckets = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10})
  DistributionDataPoint queryDuration(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Statements that were sent to the driver, each of a batch included.")
  CounterDataPoint execute(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Statements, or sets of parameters, that were sent in batches.")
  CounterDataPoint executeMany(@Label(max = 20) String alias, Vendor vendor);

  @Budget(max = 4_158, reason = "A database is of one vendor, and fails in few ways.")
  @Counter(help = "Executions that failed; a batch is one of them.")
  CounterDataPoint errors(
      @Label(max = 20) String alias,
      Vendor vendor,
      @Suppress(value = "FT217", reason = "It is the name that dashboards of the model have.")
          @Label(name = "type")
          ErrorType errorType);

  @Counter(help = "Attempts to get a connection, those that failed included.")
  CounterDataPoint newConnections(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Attempts to get a connection that failed.")
  CounterDataPoint newConnectionErrors(@Label(max = 20) String alias, Vendor vendor);

  @Gauge(help = "Connections that were handed out and not closed yet.")
  GaugeDataPoint connectionsOpen(@Label(max = 20) String alias, Vendor vendor);

  @Counter(help = "Attempts to get a connection that a pool gave up because it had none in time.")
  CounterDataPoint poolTimeouts(@Label(max = 20) String alias);
}
