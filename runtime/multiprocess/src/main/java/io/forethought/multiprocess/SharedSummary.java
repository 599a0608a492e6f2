package io.forethought.multiprocess;

import io.forethought.multiprocess.process.Observations;

/**
 * A series of a summary in a {@link SharedDirectory}.
 *
 * @since 0.1.0
 */
public final class SharedSummary {

  private final Observations values;

  SharedSummary(Observations values) {
    this.values = values;
  }

  /**
   * Counts a value.
   *
   * @param amount the value
   */
  public void observe(double amount) {
    values.observe(amount);
  }
}
