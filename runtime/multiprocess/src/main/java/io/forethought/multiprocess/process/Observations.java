package io.forethought.multiprocess.process;

import io.forethought.multiprocess.format.Cell;

/** What this process has observed in one series of a histogram or summary. */
public final class Observations {

  private final Cell sum;
  private final double[] bounds;
  private final Cell[] counts;

  /** Counts in the first cell whose bound is not less than the value. */
  Observations(Cell sum, double[] bounds, Cell[] counts) {
    this.sum = sum;
    this.bounds = bounds;
    this.counts = counts;
  }

  /** Adds a value, which is not NaN. */
  public void observe(double value) {
    for (int i = 0; i < bounds.length; i++) {
      if (value <= bounds[i]) {
        counts[i].add(1);
        sum.add(value);
        return;
      }
    }
  }

  /** Returns the values of all cells: those of the buckets, and last the sum. */
  public double[] state() {
    double[] state = new double[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      state[i] = counts[i].get();
    }
    state[counts.length] = sum.get();
    return state;
  }

  /** Adds what was observed between two states of a series with the same buckets. */
  public void add(double[] before, double[] after) {
    for (int i = 0; i < counts.length; i++) {
      counts[i].add(after[i] - before[i]);
    }
    sum.add(after[counts.length] - before[counts.length]);
  }

  /** Sets the time of the last change to now. */
  public void touch() {
    sum.touch();
  }

  /** Returns the number of values. */
  public long count() {
    double count = 0;
    for (Cell cell : counts) {
      count += cell.get();
    }
    return Math.round(count);
  }

  /** Returns the sum of the values. */
  public double sum() {
    return sum.get();
  }
}
