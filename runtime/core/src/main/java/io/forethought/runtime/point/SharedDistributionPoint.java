package io.forethought.runtime.point;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.shared.SharedDistribution;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;

/** One series of a histogram or summary that several processes share. */
public class SharedDistributionPoint implements DistributionDataPoint {

  private final SharedDistribution observations;
  private final Incident rejection;

  /** Records into a distribution. */
  public SharedDistributionPoint(SharedDistribution observations, Incident rejection) {
    this.observations = observations;
    this.rejection = rejection;
  }

  // A single infinite observation would make the sum useless for all processes.
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
    observe(value);
  }

  @Override
  public Timer startTimer() {
    return OneDuration.timer(this::observe);
  }

  @Override
  public long getCount() {
    return observations.count();
  }

  @Override
  public double getSum() {
    return observations.sum();
  }
}
