package io.forethought.runtime.family;

import io.forethought.runtime.cell.SeriesCells;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.LongSupplier;

/**
 * One series of a counter. One cell holds whole amounts. A second one, allocated when it is first
 * needed, holds fractions and amounts so large that the first cell could overflow. Counts that are
 * kept elsewhere are read when the series is read.
 */
final class CounterCell extends SeriesCells implements CounterDataPoint {

  private static final int NONE = 0;

  /** Larger amounts are kept as doubles, so that the sum of whole amounts cannot overflow. */
  private static final long MAX_WHOLE = 1L << 40;

  private final Counting counting;
  private volatile int fraction = NONE;

  CounterCell(Counting counting) {
    super(counting.slabs(), 1);
    this.counting = counting;
  }

  @Override
  public void inc() {
    add(1);
  }

  @Override
  public void inc(long amount) {
    if (amount < 0) {
      counting.rejection().count();
    } else if (amount <= MAX_WHOLE) {
      add(amount);
    } else {
      addFraction((double) amount);
    }
  }

  @Override
  public void inc(double amount) {
    if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
      counting.rejection().count();
    } else if (amount <= MAX_WHOLE && amount == (long) amount) {
      add((long) amount);
    } else {
      addFraction(amount);
    }
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

  @Override
  public double get() {
    return (double) counting.slabs().sum(first()) + more();
  }

  @Override
  public long getLongValue() {
    return counting.slabs().sum(first()) + (long) more();
  }

  /** From now on, also includes a count that is kept elsewhere. */
  void follow(Object owner, LongSupplier count) {
    counting.follow(this, owner, count);
  }

  /** Returns everything in this series except its whole amounts. */
  double more() {
    int cell = fraction;
    double fractions = cell == NONE ? 0 : counting.slabs().sumOfDoubles(cell);
    return fractions + (double) counting.followed(this);
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
