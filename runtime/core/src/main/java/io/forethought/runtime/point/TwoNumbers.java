package io.forethought.runtime.point;

import io.forethought.runtime.shared.SharedNumber;
import io.prometheus.metrics.model.snapshots.Exemplars;
import java.util.function.Supplier;

/** A number that is kept twice. */
public record TwoNumbers(SharedNumber first, SharedNumber second) implements SharedNumber {

  @Override
  public void add(double amount) {
    first.add(amount);
    second.add(amount);
  }

  @Override
  public boolean addUnlessNaN(double amount) {
    return first.addUnlessNaN(amount) && second.addUnlessNaN(amount);
  }

  @Override
  public void set(double number) {
    first.set(number);
    second.set(number);
  }

  @Override
  public void unset() {
    first.unset();
    second.unset();
  }

  @Override
  public double get() {
    return first.get();
  }

  @Override
  public void exemplars(Supplier<Exemplars> current) {
    first.exemplars(current);
    second.exemplars(current);
  }
}
