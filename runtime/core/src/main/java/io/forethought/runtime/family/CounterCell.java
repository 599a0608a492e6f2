package io.forethought.runtime.family;

import io.forethought.runtime.cell.SeriesCells;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One series of a counter. One cell holds whole amounts. A second one, allocated when it is first
 * needed, holds fractions and whole amounts for which the first cell has no more room. Counts that
 * are kept elsewhere are read when the series is read.
 */
class CounterCell extends SeriesCells implements CounterDataPoint {

  private static final int NONE = 0;

  private static final double END_OF_LONGS = 0x1p63;

  private final Counting counting;
  private volatile int fraction = NONE;

  CounterCell(Counting counting) {
    super(counting.slabs(), 1);
    this.counting = counting;
  }

  @Override
  public void inc() {
    addWhole(1);
  }

  @Override
  public void inc(long amount) {
    if (amount < 0) {
      counting.rejection().count();
    } else {
      addWhole(amount);
    }
  }

  @Override
  public void inc(double amount) {
    if (!isValid(amount)) {
      counting.rejection().count();
    } else if (amount == (long) amount && amount < END_OF_LONGS) {
      addWhole((long) amount);
    } else {
      addFraction(amount);
    }
  }

  /** Returns whether an amount can be added. */
  static boolean isValid(double amount) {
    return amount >= 0 && amount < Double.POSITIVE_INFINITY;
  }

  @Override
  public void incWithExemplar(Labels exemplar) {
    inc();
  }

  @Override
  public void incWithExemplar(long amount, Labels exemplar) {
    inc(amount);
  }

  @Override
  public void incWithExemplar(double amount, Labels exemplar) {
    inc(amount);
  }

  /** Returns the last exemplar, if the series keeps one. */
  @Nullable Exemplar exemplar() {
    return null;
  }

  @Override
  public double get() {
    return counting.slabs().total(first()) + more();
  }

  @Override
  public long getLongValue() {
    long whole = Counting.sum(counting.slabs().sum(first()), (long) fractions());
    return Counting.sum(whole, counting.followed(this));
  }

  /** From now on, also includes a count that is kept elsewhere. */
  void follow(Object owner, LongSupplier count) {
    counting.follow(this, owner, count);
  }

  /** Returns everything in this series except what its first cell holds. */
  double more() {
    return fractions() + (double) counting.followed(this);
  }

  private double fractions() {
    int cell = fraction;
    return cell == NONE ? 0 : counting.slabs().sumOfDoubles(cell);
  }

  private void addWhole(long amount) {
    if (!add(amount)) {
      addFraction((double) amount);
    }
  }

  private void addFraction(double amount) {
    int cell = fraction;
    counting.slabs().add(cell == NONE ? openFraction() : cell, amount);
  }

  private synchronized int openFraction() {
    if (fraction == NONE) {
      fraction = counting.allocateFraction();
    }
    return fraction;
  }
}
