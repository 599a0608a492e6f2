package io.forethought.benchmarks.shared;

/**
 * What JMH has measured.
 *
 * @param nanos the nanoseconds of a call on one thread
 * @param error half of the confidence interval of 99.9 %; NaN if it is not known
 * @param bytes the bytes that a call allocates; NaN if they are not known
 */
record Figure(double nanos, double error, double bytes) {

  /** The mean of two processes that were measured at the same time. */
  static Figure mean(Figure one, Figure other) {
    return new Figure(
        (one.nanos + other.nanos) / 2,
        Math.max(one.error, other.error),
        Math.max(one.bytes, other.bytes));
  }
}
