package io.forethought.runtime.point;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedNumber;
import io.forethought.runtime.source.FollowedValue;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** One series of a gauge that several processes share. */
public class SharedGaugePoint implements GaugeDataPoint {

  private final SharedNumber value;
  private final Participant participant;
  private final Incident rejection;
  private volatile @Nullable FollowedValue followed;
  private boolean refreshes;
  private boolean isKnown;

  /** What was set while the series follows a value; NaN if nothing was. */
  private double set = Double.NaN;

  /** Records into a number. */
  public SharedGaugePoint(SharedNumber value, Participant participant, Incident rejection) {
    this.value = value;
    this.participant = participant;
    this.rejection = rejection;
  }

  @Override
  public void inc(double amount) {
    boolean isDone = followed == null ? value.addUnlessNaN(amount) : addAside(amount);
    if (!isDone) {
      rejection.count();
    }
  }

  private synchronized boolean addAside(double amount) {
    double after = set + amount;
    if (Double.isNaN(after)) {
      return false;
    }
    set = after;
    return true;
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public void set(double newValue) {
    if (Double.isNaN(newValue)) {
      rejection.count();
    } else {
      replace(newValue);
    }
  }

  @Override
  public void setWithExemplar(double newValue, Labels exemplar) {
    set(newValue);
  }

  private void replace(double newValue) {
    if (followed == null) {
      value.set(newValue);
    } else {
      synchronized (this) {
        set = newValue;
      }
    }
  }

  /**
   * Exposes a value that was read. NaN says that it is unknown; before the first other value, it
   * has no effect, because the values of other processes would become unknown, too.
   */
  public synchronized void expose(double read) {
    isKnown |= !Double.isNaN(read);
    if (isKnown) {
      value.set(read);
    }
  }

  /** Exposes NaN until the next {@link #set}. Until then, changes by an amount are rejected. */
  public void setUnknown() {
    replace(Double.NaN);
  }

  @Override
  public Timer startTimer() {
    return OneDuration.timer(this::set);
  }

  /** From now on, the value is the one that a supplier returns. */
  public void follow(Object owner, DoubleSupplier newValue) {
    synchronized (this) {
      followed = new FollowedValue(owner, newValue);
      set = Double.NaN;
      if (!refreshes) {
        refreshes = true;
        participant.beforeReading(this::refresh);
      }
    }
    refresh();
  }

  private synchronized void refresh() {
    FollowedValue known = followed;
    if (known != null && !known.isGone()) {
      value.set(known.read());
    } else if (known != null) {
      followed = null;
      leave();
    }
  }

  /** Continues with what was set meanwhile, when the owner of the followed value is gone. */
  private void leave() {
    if (Double.isNaN(set)) {
      value.unset();
    } else {
      value.set(set);
    }
  }

  @Override
  public double get() {
    if (followed != null) {
      refresh();
    }
    return value.get();
  }
}
