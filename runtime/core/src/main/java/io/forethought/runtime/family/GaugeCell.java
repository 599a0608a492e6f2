package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.atomic.AtomicLong;

/** The value of one series of a gauge. */
final class GaugeCell implements GaugeDataPoint {

  private final Labels labels;
  private final Incident rejection;
  private final AtomicLong bits = new AtomicLong(Double.doubleToRawLongBits(0));

  GaugeCell(Labels labels, Incident rejection) {
    this.labels = labels;
    this.rejection = rejection;
  }

  // A loop of our own: a lambda that captures the amount would be allocated on each call.
  @Override
  public void inc(double amount) {
    long before;
    double after;
    do {
      before = bits.get();
      after = Double.longBitsToDouble(before) + amount;
      if (Double.isNaN(after)) {
        rejection.count();
        return;
      }
    } while (!bits.compareAndSet(before, Double.doubleToRawLongBits(after)));
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public void set(double value) {
    if (Double.isNaN(value)) {
      rejection.count();
    } else {
      bits.set(Double.doubleToRawLongBits(value));
    }
  }

  @Override
  public void setWithExemplar(double value, Labels exemplar) {
    set(value);
  }

  @Override
  public double get() {
    return Double.longBitsToDouble(bits.get());
  }

  GaugeDataPointSnapshot snapshot() {
    return new GaugeDataPointSnapshot(get(), labels, null);
  }
}
