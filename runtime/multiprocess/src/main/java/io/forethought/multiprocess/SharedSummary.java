package io.forethought.multiprocess;

import io.forethought.multiprocess.format.Cell;

/**
 * A series of a summary in a {@link SharedDirectory}.
 *
 * @since 0.1.0
 */
public final class SharedSummary {

  private final Cell count;
  private final Cell sum;

  SharedSummary(Cell count, Cell sum) {
    this.count = count;
    this.sum = sum;
  }

  /**
   * Counts a value.
   *
   * @param amount the value
   */
  public void observe(double amount) {
    count.add(1);
    sum.add(amount);
  }
}
