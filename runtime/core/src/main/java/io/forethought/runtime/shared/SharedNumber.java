package io.forethought.runtime.shared;

/**
 * The number of this process in a series that other processes see.
 *
 * <pre>{@code
 * number.add(1);
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SharedNumber extends SharedSeries {

  /** Adds to the number. */
  void add(double amount);

  /** Adds to the number, unless the sum is NaN. Returns whether it was added. */
  boolean addUnlessNaN(double amount);

  /** Replaces the number. */
  void set(double number);

  /** Makes it a number that was never set. */
  void unset();

  /** Returns the number, without those of other processes. */
  double get();
}
