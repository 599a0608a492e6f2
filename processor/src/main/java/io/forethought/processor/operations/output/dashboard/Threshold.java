package io.forethought.processor.operations.output.dashboard;

/**
 * A value from which a panel has another color.
 *
 * @param from the value
 * @param color the color for values from there; values below are green
 * @param below whether smaller values have the color instead, and values from there are green
 */
record Threshold(double from, String color, boolean below) {

  static final String GREEN = "green";
  static final String RED = "red";
  static final String ORANGE = "orange";

  /** Values from this one are bad. */
  static Threshold badFrom(double from) {
    return new Threshold(from, RED, false);
  }

  /** Values below this one are bad. */
  static Threshold badBelow(double from) {
    return new Threshold(from, RED, true);
  }
}
