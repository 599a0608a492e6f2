package io.forethought.runtime.point;

import io.forethought.runtime.shared.SharedDistribution;

/** Observations that are kept twice. */
public record TwoDistributions(SharedDistribution first, SharedDistribution second)
    implements SharedDistribution {

  @Override
  public void observe(double value) {
    first.observe(value);
    second.observe(value);
  }

  @Override
  public long count() {
    return first.count();
  }

  @Override
  public double sum() {
    return first.sum();
  }
}
