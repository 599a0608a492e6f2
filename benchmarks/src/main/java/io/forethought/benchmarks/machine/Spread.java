package io.forethought.benchmarks.machine;

import java.util.stream.DoubleStream;

/**
 * The figures of several runs.
 *
 * @param least the least
 * @param median the median
 * @param most the most
 */
public record Spread(double least, double median, double most) {

  /**
   * Sums up figures.
   *
   * @param figures at least one
   */
  public static Spread of(DoubleStream figures) {
    double[] sorted = figures.sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }
}
