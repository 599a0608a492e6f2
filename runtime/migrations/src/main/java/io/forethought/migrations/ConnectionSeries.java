package io.forethought.migrations;

import io.forethought.runtime.family.GaugeFamily;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.time.Instant;
import java.util.List;

/**
 * The series of one connection. All are created at the start; unknown values are NaN.
 *
 * @param metrics the metric set
 * @param connection the value of the label {@code connection}
 */
record ConnectionSeries(MigrationMetrics metrics, String connection) {

  ConnectionSeries {
    metrics.reads(connection);
    for (FailureReason reason : FailureReason.values()) {
      metrics.readFailures(connection, reason);
    }
    GaugeFamily.setUnknown(metrics.lastRead(connection));
    forget(metrics, connection);
  }

  void attempted() {
    metrics.reads(connection).inc();
  }

  void succeeded(MigrationCounts counts, Instant when) {
    metrics.applied(connection).set(counts.applied());
    metrics.unapplied(connection).set(counts.unapplied());
    metrics.failed(connection).set(counts.failed());
    metrics.lastRead(connection).set(when.toEpochMilli() / 1000.0);
    metrics.readable(connection).set(1);
  }

  void failed(FailureReason reason) {
    forget(metrics, connection);
    metrics.readFailures(connection, reason).inc();
  }

  private static void forget(MigrationMetrics metrics, String connection) {
    List<GaugeDataPoint> numbers =
        List.of(
            metrics.applied(connection), metrics.unapplied(connection), metrics.failed(connection));
    numbers.forEach(GaugeFamily::setUnknown);
    metrics.readable(connection).set(0);
  }
}
