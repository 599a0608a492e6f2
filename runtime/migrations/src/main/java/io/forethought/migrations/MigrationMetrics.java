package io.forethought.migrations;

import static io.forethought.Unit.SECONDS;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.GaugeMode;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** Whether the migrations of each connection can be read, and which failed. */
@Metrics(namespace = "migrations")
interface MigrationMetrics {

  @Gauge(
      help = "Migrations marked as failed in the database; NaN if they cannot be read.",
      multiprocess = GaugeMode.LIVEMAX)
  GaugeDataPoint failed(@Label(max = MigrationNumbers.MAX_CONNECTIONS) String connection);

  @Gauge(
      help = "Whether the last attempt to read the migrations succeeded: 1 if so, otherwise 0.",
      multiprocess = GaugeMode.LIVEMIN)
  GaugeDataPoint readable(@Label(max = MigrationNumbers.MAX_CONNECTIONS) String connection);

  @Gauge(
      name = "migrations_last_read_timestamp_seconds",
      help = "Time at which the migrations were last read successfully.",
      unit = SECONDS)
  GaugeDataPoint lastRead(@Label(max = MigrationNumbers.MAX_CONNECTIONS) String connection);

  @Counter(help = "Attempts to read the migrations from the database.")
  CounterDataPoint reads(@Label(max = MigrationNumbers.MAX_CONNECTIONS) String connection);

  @Counter(help = "Failed attempts to read the migrations.")
  CounterDataPoint readFailures(
      @Label(max = MigrationNumbers.MAX_CONNECTIONS) String connection, FailureReason reason);
}
