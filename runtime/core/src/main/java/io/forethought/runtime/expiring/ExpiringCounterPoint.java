package io.forethought.runtime.expiring;

import io.forethought.runtime.point.SharedCounterPoint;
import io.forethought.runtime.series.Expiring;
import io.forethought.runtime.series.Lease;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;

/** One series of a counter that several processes share, which can be removed. */
public final class ExpiringCounterPoint implements CounterDataPoint, Expiring {

  private final SharedCounterPoint amounts;
  private final Lease<ExpiringCounterPoint> lease;
  private final Runnable removal;

  /** Records in a lease. */
  public ExpiringCounterPoint(
      SharedCounterPoint amounts, Lease<ExpiringCounterPoint> lease, Runnable removal) {
    this.amounts = amounts;
    this.lease = lease;
    this.removal = removal;
  }

  @Override
  public void inc(long amount) {
    if (lease.use()) {
      amounts.inc(amount);
      if (!lease.isEnded()) {
        return;
      }
    }
    lease.successor().inc(amount);
  }

  @Override
  public void inc(double amount) {
    if (lease.use()) {
      amounts.inc(amount);
      if (!lease.isEnded()) {
        return;
      }
    }
    lease.successor().inc(amount);
  }

  @Override
  public void incWithExemplar(long amount, Labels exemplar) {
    if (lease.use()) {
      amounts.incWithExemplar(amount, exemplar);
      if (!lease.isEnded()) {
        return;
      }
    }
    lease.successor().incWithExemplar(amount, exemplar);
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    if (lease.use()) {
      amounts.incWithExemplar(amount, exemplar);
      if (!lease.isEnded()) {
        return;
      }
    }
    lease.successor().incWithExemplar(amount, exemplar);
  }

  @Override
  public double get() {
    return lease.isEnded() ? lease.successor().get() : amounts.get();
  }

  @Override
  public long getLongValue() {
    return (long) get();
  }

  @Override
  public Lease<ExpiringCounterPoint> lease() {
    return lease;
  }

  @Override
  public void removed() {
    removal.run();
  }
}
