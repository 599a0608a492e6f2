package io.forethought.multiprocess;

import io.forethought.multiprocess.process.Observations;

/**
 * A series of a histogram in a {@link SharedDirectory}.
 *
 * @since 0.1.0
 */
public final class SharedHistogram {

  private final Observations values;

  SharedHistogram(Observations values) {
    this.values = values;
  }

  /**
   * Counts a value in the first bucket that contains it.
   *
   * @param amount the value, not NaN
   */
  public void observe(double amount) {
    values.observe(amount);
  }
}
