package io.forethought.migrations;

import static io.forethought.Unit.SECONDS;

import io.forethought.Counter;
import io.forethought.Gauge;
import io.forethought.Label;
import io.forethought.Metrics;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** What is known of the migrations of each connection, and how well it is known. */
@Metrics(namespace = "migrations")
interface MigrationMetrics {

  /** So many connections have names of their own; more are refused. */
  int MAX_CONNECTIONS = 50;

  @Gauge(help = "Migrations that are in effect; NaN if the database does not answer.")
  GaugeDataPoint applied(@Label(max = MAX_CONNECTIONS) String connection);

  @Gauge(help = "Migrations that the next run would apply; NaN if the database does not answer.")
  GaugeDataPoint unapplied(@Label(max = MAX_CONNECTIONS) String connection);

  @Gauge(help = "Migrations remembered as failed; NaN if the database does not answer.")
  GaugeDataPoint failed(@Label(max = MAX_CONNECTIONS) String connection);

  @Gauge(help = "Whether the last attempt to read the migrations succeeded: 1 if so, else 0.")
  GaugeDataPoint readable(@Label(max = MAX_CONNECTIONS) String connection);

  @Gauge(
      name = "migrations_last_read_timestamp_seconds",
      help = "When the migrations were read the last time with success.",
      unit = SECONDS)
  GaugeDataPoint lastRead(@Label(max = MAX_CONNECTIONS) String connection);

  @Counter(help = "Attempts to read the migrations from the database.")
  CounterDataPoint reads(@Label(max = MAX_CONNECTIONS) String connection);

  @Counter(help = "Attempts to read the migrations that did not succeed.")
  CounterDataPoint readFailures(
      @Label(max = MAX_CONNECTIONS) String connection, FailureReason reason);
}
