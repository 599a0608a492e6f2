package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The value of one series of a gauge. Setting it is one store. Changing it is a compare-and-set, so
 * that no concurrent change is lost.
 */
final class GaugeCell implements GaugeDataPoint {

  private static final VarHandle BITS = bitsHandle();

  private final Incident rejection;

  // Accessed only through the handle.
  @SuppressWarnings("UnusedVariable")
  private long bits;

  GaugeCell(Incident rejection) {
    this.rejection = rejection;
  }

  private static VarHandle bitsHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(GaugeCell.class, "bits", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Override
  public void inc(double amount) {
    long before;
    double after;
    do {
      before = (long) BITS.getAcquire(this);
      after = Double.longBitsToDouble(before) + amount;
      if (Double.isNaN(after)) {
        rejection.count();
        return;
      }
    } while (!BITS.compareAndSet(this, before, Double.doubleToRawLongBits(after)));
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
      BITS.setRelease(this, Double.doubleToRawLongBits(value));
    }
  }

  @Override
  public void setWithExemplar(double value, Labels exemplar) {
    set(value);
  }

  /** Exposes a value that may be NaN, which says that the value is unknown. */
  void expose(double value) {
    BITS.setRelease(this, Double.doubleToRawLongBits(value));
  }

  /** Exposes NaN until the next {@link #set}. Until then, changes by an amount are rejected. */
  void setUnknown() {
    expose(Double.NaN);
  }

  @Override
  public Timer startTimer() {
    return OneDuration.timer(this::set);
  }

  @Override
  public double get() {
    return Double.longBitsToDouble((long) BITS.getAcquire(this));
  }

  GaugeDataPointSnapshot snapshot(Labels labels) {
    return new GaugeDataPointSnapshot(get(), labels, null);
  }
}
