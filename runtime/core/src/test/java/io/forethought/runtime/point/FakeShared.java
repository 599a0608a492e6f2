package io.forethought.runtime.point;

import io.forethought.GaugeMode;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedDistribution;
import io.forethought.runtime.shared.SharedFamily;
import io.forethought.runtime.shared.SharedNumber;
import io.forethought.runtime.shared.SharedValues;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A number, a distribution and a set that only this test sees. */
final class FakeShared implements Participant, SharedNumber, SharedDistribution {

  private final List<Runnable> refreshes = new ArrayList<>();
  private final List<Double> observed = new ArrayList<>();
  private double number;
  private boolean isSet;

  /** Does what happens before a scrape. */
  void refresh() {
    refreshes.forEach(Runnable::run);
  }

  boolean isSet() {
    return isSet;
  }

  List<Double> observed() {
    return observed;
  }

  @Override
  public void add(double amount) {
    set(number + amount);
  }

  @Override
  public boolean addUnlessNaN(double amount) {
    if (Double.isNaN(number + amount)) {
      return false;
    }
    add(amount);
    return true;
  }

  @Override
  public void set(double newNumber) {
    number = newNumber;
    isSet = true;
  }

  @Override
  public void unset() {
    number = 0;
    isSet = false;
  }

  @Override
  public double get() {
    return number;
  }

  @Override
  public void observe(double value) {
    observed.add(value);
  }

  @Override
  public long count() {
    return observed.size();
  }

  @Override
  public double sum() {
    return observed.stream().mapToDouble(Double::doubleValue).sum();
  }

  @Override
  public SharedFamily<?> info(String name, Supplier<MetricSnapshot> own) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SharedFamily<?> stateSet(String name, Supplier<MetricSnapshot> own) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void exemplars(Supplier<Exemplars> current) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void beforeReading(Runnable refresh) {
    refreshes.add(refresh);
  }

  @Override
  public SharedValues values() {
    throw new UnsupportedOperationException();
  }

  @Override
  public SharedFamily<SharedNumber> counter(String name, String help) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SharedFamily<SharedNumber> gauge(String name, String help, GaugeMode mode) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SharedFamily<SharedDistribution> histogram(String name, String help, double[] bounds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SharedFamily<SharedDistribution> summary(String name, String help) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void join() {}

  @Override
  public void leave() {}
}
