package io.forethought.multiprocess;

import io.forethought.multiprocess.format.Cell;
import java.util.Arrays;

/**
 * A series of a histogram in a {@link SharedDirectory}.
 *
 * @since 0.1.0
 */
public final class SharedHistogram {

  private final Cell sum;
  private final double[] bounds;
  private final Cell[] buckets;

  SharedHistogram(Cell sum, double[] bounds, Cell[] buckets) {
    this.sum = sum;
    this.bounds = bounds;
    this.buckets = buckets;
  }

  static double[] withInfinity(double[] bounds) {
    if (bounds.length > 0 && bounds[bounds.length - 1] == Double.POSITIVE_INFINITY) {
      return bounds.clone();
    }
    double[] all = Arrays.copyOf(bounds, bounds.length + 1);
    all[bounds.length] = Double.POSITIVE_INFINITY;
    return all;
  }

  /**
   * Counts a value in the first bucket that contains it.
   *
   * @param amount the value, not NaN
   */
  public void observe(double amount) {
    for (int i = 0; i < bounds.length; i++) {
      if (amount <= bounds[i]) {
        buckets[i].add(1);
        sum.add(amount);
        return;
      }
    }
  }
}
