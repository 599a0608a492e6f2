package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.OneDuration;
import io.forethought.runtime.series.Lease;
import io.forethought.runtime.source.FollowedValue;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;

/**
 * The value of one series of a gauge. Setting it is one store. Changing it is a compare-and-set, so
 * that no concurrent change is lost.
 */
class GaugeCell implements GaugeDataPoint {

  private static final VarHandle BITS = bitsHandle();

  private final Shared shared;

  // Accessed only through the handle.
  @SuppressWarnings("UnusedVariable")
  private long bits;

  GaugeCell(Shared shared) {
    this.shared = shared;
  }

  private static VarHandle bitsHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(GaugeCell.class, "bits", long.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
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
        shared.rejection.count();
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
      shared.rejection.count();
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

  /** From now on, the value is the one that a supplier returns. */
  void follow(Object owner, DoubleSupplier value) {
    shared.follow(this, owner, value);
  }

  @Override
  public double get() {
    return shared.isFollowing ? shared.value(this) : own();
  }

  private double own() {
    return Double.longBitsToDouble((long) BITS.getAcquire(this));
  }

  /** One series that is removed when it is not used. */
  static final class Expiring extends GaugeCell implements io.forethought.runtime.series.Expiring {

    private final Lease<Expiring> lease;
    private volatile boolean counts;

    Expiring(Shared shared, Lease<Expiring> lease) {
      super(shared);
      this.lease = lease;
    }

    @Override
    public void inc(double amount) {
      if (lease.use()) {
        counts = true;
        super.inc(amount);
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().inc(amount);
    }

    @Override
    public void set(double value) {
      if (lease.use()) {
        counts = false;
        super.set(value);
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().set(value);
    }

    @Override
    void expose(double value) {
      if (lease.use()) {
        counts = false;
        super.expose(value);
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().expose(value);
    }

    @Override
    void follow(Object owner, DoubleSupplier value) {
      throw new IllegalArgumentException(
          "A gauge with a label that has an idle time cannot follow a value, because its series can"
              + " be removed.");
    }

    @Override
    public double get() {
      return lease.isEnded() ? lease.successor().get() : super.get();
    }

    @Override
    public Lease<Expiring> lease() {
      return lease;
    }

    /** What is in progress stays until it ends. */
    @Override
    public boolean mayExpire() {
      return !counts || super.get() == 0;
    }
  }

  /** The state that all series of a gauge share. */
  static final class Shared implements IntFunction<GaugeCell> {

    private final Incident rejection;
    private final Map<GaugeCell, FollowedValue> followed = new ConcurrentHashMap<>();
    private volatile boolean isFollowing;

    Shared(Incident rejection) {
      this.rejection = rejection;
    }

    /** Creates a series. */
    @Override
    public GaugeCell apply(int offset) {
      return new GaugeCell(this);
    }

    private void follow(GaugeCell series, Object owner, DoubleSupplier value) {
      followed.put(series, new FollowedValue(owner, value));
      isFollowing = true;
      // What is left when the owner is gone.
      series.setUnknown();
    }

    private double value(GaugeCell series) {
      FollowedValue source = followed.get(series);
      if (source != null && source.isGone()) {
        boolean unused = followed.remove(series, source);
        source = null;
      }
      return source == null ? series.own() : source.read();
    }
  }
}
