package io.forethought.migrations;

import io.forethought.runtime.family.GaugeFamily;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.time.Instant;
import java.util.List;

/**
 * The series of one connection. All are created at the start; unknown values are NaN.
 *
 * @param sets the metric sets
 * @param connection the value of the label {@code connection}
 */
record ConnectionSeries(MigrationSets sets, String connection) {

  ConnectionSeries {
    MigrationMetrics metrics = sets.metrics();
    metrics.reads(connection);
    for (FailureReason reason : FailureReason.values()) {
      metrics.readFailures(connection, reason);
    }
    GaugeFamily.setUnknown(metrics.lastRead(connection));
    forget(sets, connection);
  }

  void attempted() {
    sets.metrics().reads(connection).inc();
  }

  void succeeded(MigrationCounts counts, Instant when) {
    sets.numbers().applied(connection).set(counts.applied());
    sets.numbers().unapplied(connection).set(counts.unapplied());
    sets.metrics().failed(connection).set(counts.failed());
    sets.metrics().lastRead(connection).set(when.toEpochMilli() / 1000.0);
    sets.metrics().readable(connection).set(1);
  }

  void failed(FailureReason reason) {
    forget(sets, connection);
    sets.metrics().readFailures(connection, reason).inc();
  }

  private static void forget(MigrationSets sets, String connection) {
    List<GaugeDataPoint> numbers =
        List.of(
            sets.numbers().applied(connection),
            sets.numbers().unapplied(connection),
            sets.metrics().failed(connection));
    numbers.forEach(GaugeFamily::setUnknown);
    sets.metrics().readable(connection).set(0);
  }
}
