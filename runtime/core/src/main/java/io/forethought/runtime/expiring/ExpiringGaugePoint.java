package io.forethought.runtime.expiring;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.SharedGaugePoint;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.series.Lease;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedNumber;
import java.util.function.DoubleSupplier;

/** One series of a gauge that several processes share, which can be removed. */
public final class ExpiringGaugePoint extends SharedGaugePoint implements Expiring {

  private final Lease<ExpiringGaugePoint> lease;
  private final Runnable removal;

  /** Whether it was last changed by an amount, and so counts something that is in progress. */
  private volatile boolean counts;

  /** Records in a lease. */
  public ExpiringGaugePoint(
      SharedNumber value,
      Participant participant,
      Incident rejection,
      Lease<ExpiringGaugePoint> lease,
      Runnable removal) {
    super(value, participant, rejection);
    this.lease = lease;
    this.removal = removal;
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
  public void set(double newValue) {
    if (lease.use()) {
      counts = false;
      super.set(newValue);
      if (!lease.isEnded()) {
        return;
      }
    }
    lease.successor().set(newValue);
  }

  @Override
  public void setUnknown() {
    if (lease.use()) {
      counts = false;
      super.setUnknown();
      if (!lease.isEnded()) {
        return;
      }
    }
    lease.successor().setUnknown();
  }

  @Override
  public void follow(Object owner, DoubleSupplier newValue) {
    throw new IllegalArgumentException(
        "A gauge with a label that has an idle time cannot follow a value, because its series can"
            + " be removed.");
  }

  @Override
  public double get() {
    return lease.isEnded() ? lease.successor().get() : super.get();
  }

  @Override
  public Lease<ExpiringGaugePoint> lease() {
    return lease;
  }

  /** What is in progress stays until it ends. */
  @Override
  public boolean mayExpire() {
    return !counts || super.get() == 0;
  }

  @Override
  public void removed() {
    removal.run();
  }
}
