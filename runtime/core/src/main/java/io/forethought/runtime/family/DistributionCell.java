package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.point.OneDuration;
import io.forethought.runtime.series.Lease;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;

/**
 * One series of a histogram or summary. Checks observations and passes them to a data point of the
 * client.
 */
class DistributionCell implements DistributionDataPoint {

  private final DistributionDataPoint observations;
  private final Incident rejection;

  DistributionCell(DistributionDataPoint observations, Incident rejection) {
    this.observations = observations;
    this.rejection = rejection;
  }

  // A single infinite observation would make the sum useless until the process restarts.
  @Override
  public void observe(double value) {
    if (Double.isFinite(value)) {
      observations.observe(value);
    } else {
      rejection.count();
    }
  }

  @Override
  public void observeWithExemplar(double value, Labels exemplar) {
    if (Double.isFinite(value)) {
      observations.observeWithExemplar(value, exemplar);
    } else {
      rejection.count();
    }
  }

  @Override
  public Timer startTimer() {
    return OneDuration.timer(this::observe);
  }

  @Override
  public long getCount() {
    return observations.getCount();
  }

  @Override
  public double getSum() {
    return observations.getSum();
  }

  /** One series that is removed when it is not used. */
  static final class Expiring
      implements DistributionDataPoint, io.forethought.runtime.series.Expiring {

    private final DistributionDataPoint observations;
    private final Lease<Expiring> lease;
    private final Runnable removal;

    Expiring(DistributionDataPoint observations, Lease<Expiring> lease, Runnable removal) {
      this.observations = observations;
      this.lease = lease;
      this.removal = removal;
    }

    @Override
    public void observe(double value) {
      if (lease.use()) {
        observations.observe(value);
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().observe(value);
    }

    @Override
    public void observeWithExemplar(double value, Labels exemplar) {
      if (lease.use()) {
        observations.observeWithExemplar(value, exemplar);
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().observeWithExemplar(value, exemplar);
    }

    @Override
    public Timer startTimer() {
      return OneDuration.timer(this::observe);
    }

    @Override
    public long getCount() {
      return lease.isEnded() ? lease.successor().getCount() : observations.getCount();
    }

    @Override
    public double getSum() {
      return lease.isEnded() ? lease.successor().getSum() : observations.getSum();
    }

    @Override
    public Lease<Expiring> lease() {
      return lease;
    }

    @Override
    public void removed() {
      removal.run();
    }
  }
}
