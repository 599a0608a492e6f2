package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.process.Observations;
import io.forethought.runtime.shared.SharedDistribution;

/** Observations in cells. */
final class CellDistribution extends SampledSeries implements SharedDistribution {

  private final Observations observations;

  CellDistribution(Observations observations) {
    this.observations = observations;
  }

  @Override
  public void observe(double value) {
    observations.observe(value);
  }

  @Override
  public long count() {
    return observations.count();
  }

  @Override
  public double sum() {
    return observations.sum();
  }
}
