package io.forethought.runtime.point;

import io.forethought.runtime.shared.SharedDistribution;
import io.prometheus.metrics.model.snapshots.Exemplars;
import java.util.function.Supplier;

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

  @Override
  public void exemplars(Supplier<Exemplars> current) {
    first.exemplars(current);
    second.exemplars(current);
  }
}
