package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.process.Observations;
import io.forethought.runtime.shared.SharedDistribution;

/** Observations in cells. */
final class CellDistribution extends SampledSeries implements SharedDistribution, CellValues {

  private final Observations observations;

  CellDistribution(Observations observations) {
    this.observations = observations;
  }

  @Override
  public void observe(double value) {
    observations.observe(value);
  }

  @Override
  public double[] state() {
    return observations.state();
  }

  @Override
  public void record(double[] before, double[] after) {
    observations.add(before, after);
  }

  @Override
  public void touch() {
    observations.touch();
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
