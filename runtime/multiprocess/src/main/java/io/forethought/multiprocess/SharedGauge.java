package io.forethought.multiprocess;

import io.forethought.multiprocess.format.Cell;

/**
 * A series of a gauge in a {@link SharedDirectory}.
 *
 * @since 0.1.0
 */
public final class SharedGauge {

  private final Cell value;
  private final boolean keepsTime;

  SharedGauge(Cell value, boolean keepsTime) {
    this.value = value;
    this.keepsTime = keepsTime;
  }

  /**
   * Sets the value of this process.
   *
   * @param newValue the value
   */
  public void set(double newValue) {
    value.set(newValue);
    touch();
  }

  /**
   * Changes the value of this process.
   *
   * @param amount what to add, negative to subtract
   */
  public void add(double amount) {
    value.add(amount);
    touch();
  }

  private void touch() {
    if (keepsTime) {
      value.touch();
    }
  }

  /**
   * Returns the value of this process.
   *
   * @return the value, without those of other processes
   */
  public double get() {
    return value.get();
  }
}
