package io.forethought.multiprocess;

import io.forethought.multiprocess.format.Cell;

/**
 * A series of a counter in a {@link SharedDirectory}.
 *
 * @since 0.1.0
 */
public final class SharedCounter {

  private final Cell value;

  SharedCounter(Cell value) {
    this.value = value;
  }

  /** Adds 1. */
  public void increment() {
    value.add(1);
  }

  /**
   * Adds an amount.
   *
   * @param amount not negative
   */
  public void increment(double amount) {
    if (!(amount >= 0)) {
      throw new IllegalArgumentException("A counter cannot decrease: " + amount);
    }
    value.add(amount);
  }

  /**
   * Returns what this process has counted.
   *
   * @return the value, without those of other processes
   */
  public double get() {
    return value.get();
  }
}
