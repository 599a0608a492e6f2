package io.forethought.runtime.point;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedNumber;
import io.forethought.runtime.source.Followed;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One series of a counter that several processes share. */
public class SharedCounterPoint implements CounterDataPoint {

  private final SharedNumber value;
  private final Participant participant;
  private final Incident rejection;
  private volatile @Nullable Followed followed;

  /** The part of the followed counts that is in the value. */
  private long written;

  /** Records into a number. */
  public SharedCounterPoint(SharedNumber value, Participant participant, Incident rejection) {
    this.value = value;
    this.participant = participant;
    this.rejection = rejection;
  }

  @Override
  public void inc(long amount) {
    if (amount < 0) {
      rejection.count();
    } else {
      value.add((double) amount);
    }
  }

  @Override
  public void inc(double amount) {
    if (isValid(amount)) {
      value.add(amount);
    } else {
      rejection.count();
    }
  }

  /** Returns whether an amount can be added. */
  static boolean isValid(double amount) {
    return amount >= 0 && amount < Double.POSITIVE_INFINITY;
  }

  @Override
  public void incWithExemplar(long amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public double get() {
    refresh();
    return value.get();
  }

  @Override
  public long getLongValue() {
    return (long) get();
  }

  /** From now on, also includes a count that is kept elsewhere. */
  public void follow(Object owner, LongSupplier count) {
    opened().add(owner, count);
    refresh();
  }

  private synchronized Followed opened() {
    Followed known = followed;
    if (known == null) {
      known = new Followed();
      followed = known;
      participant.beforeReading(this::refresh);
    }
    return known;
  }

  /** Writes by how much the followed counts have risen. */
  private void refresh() {
    Followed known = followed;
    if (known != null) {
      synchronized (this) {
        // Another count of the same owner may be lower. What other processes see must not fall.
        long now = Math.max(written, known.sum());
        value.add((double) (now - written));
        written = now;
      }
    }
  }
}
