package io.forethought.runtime.family;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import org.jspecify.annotations.Nullable;

/**
 * One series of a counter. It only tells where the value is kept, so that each call can have its
 * own: the JIT compiler takes it apart and allocates nothing. Two of the same series are equal.
 */
record CounterPoint(CounterCells cells, int offset, int cell) implements CounterDataPoint {

  @Override
  public void inc() {
    cells.slabs().add(cell, 1);
  }

  @Override
  public void inc(long amount) {
    cells.add(offset, cell, amount);
  }

  @Override
  public void inc(double amount) {
    cells.add(offset, cell, amount);
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
    return (double) cells.slabs().sum(cell) + cells.fraction(offset);
  }

  @Override
  public long getLongValue() {
    return cells.slabs().sum(cell) + (long) cells.fraction(offset);
  }

  // Two constants that are rendered alike lead to one series at two offsets.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CounterPoint point && point.cells == cells && point.cell == cell;
  }

  @Override
  public int hashCode() {
    return cell;
  }
}
