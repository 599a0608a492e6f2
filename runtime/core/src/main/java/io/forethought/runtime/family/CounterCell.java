package io.forethought.runtime.family;

import io.forethought.runtime.cell.CellSpace;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One series of a counter, which is kept in a cell. Has the number of the page, because each
 * indirection would slow down every call.
 */
class CounterCell implements CounterDataPoint {

  private final Counting counting;
  private final int page;
  private final int cell;

  CounterCell(Counting counting, int cell) {
    this.counting = counting;
    this.page = counting.page();
    this.cell = cell;
  }

  @Override
  public void inc() {
    if (!CellSpace.add(page, cell, 1)) {
      counting.inc(cell, 1L);
    }
  }

  @Override
  public void inc(long amount) {
    if (amount < 0 || !CellSpace.add(page, cell, amount)) {
      counting.inc(cell, amount);
    }
  }

  @Override
  public void inc(double amount) {
    counting.inc(cell, amount);
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
    return counting.value(cell);
  }

  @Override
  public long getLongValue() {
    return counting.longValue(cell);
  }

  /** From now on, also includes a count that is kept elsewhere. */
  void follow(Object owner, LongSupplier count) {
    counting.follow(cell, owner, count);
  }
}
