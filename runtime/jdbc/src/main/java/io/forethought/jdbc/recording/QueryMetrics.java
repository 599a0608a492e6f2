package io.forethought.jdbc.recording;

import static io.forethought.Unit.SECONDS;

import io.forethought.Budget;
import io.forethought.Counter;
import io.forethought.ForProfile;
import io.forethought.Histogram;
import io.forethought.HttpProfile;
import io.forethought.Label;
import io.forethought.Metrics;
import io.forethought.Suppress;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;

/** The queries and new connections of each database. */
@Metrics(namespace = "db")
@ForProfile(HttpProfile.DEFAULT)
interface QueryMetrics extends Queries {

  @Override
  @Budget(max = 3_927, reason = "A database has one vendor: 20 databases have few of them.")
  @Histogram(
      help = "Time the driver took to execute, including failures; a batch is one observation.",
      unit = SECONDS,
      buckets = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10})
  DistributionDataPoint queryDuration(@Label(max = MAX_DATABASES) String alias, Vendor vendor);

  @Override
  @Counter(help = "Statements sent to the driver, including each one of a batch.")
  CounterDataPoint execute(@Label(max = MAX_DATABASES) String alias, Vendor vendor);

  @Override
  @Counter(help = "Statements, or sets of parameters, sent in batches.")
  CounterDataPoint executeMany(@Label(max = MAX_DATABASES) String alias, Vendor vendor);

  @Override
  @Budget(max = 4_158, reason = "A database has one vendor and fails in few ways.")
  @Counter(
      help = "Statements that failed when they were prepared or executed; a batch counts as one.")
  CounterDataPoint errors(
      @Label(max = MAX_DATABASES) String alias,
      Vendor vendor,
      @Suppress(value = "FT217", reason = "Existing dashboards use this name.")
          @Label(name = "type")
          ErrorType errorType);

  @Override
  @Counter(help = "Attempts to get a connection, including failed ones.")
  CounterDataPoint newConnections(@Label(max = MAX_DATABASES) String alias, Vendor vendor);

  @Override
  @Counter(help = "Failed attempts to get a connection.")
  CounterDataPoint newConnectionErrors(@Label(max = MAX_DATABASES) String alias, Vendor vendor);
}
