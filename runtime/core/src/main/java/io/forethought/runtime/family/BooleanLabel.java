package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;

/**
 * A label whose values are {@code "true"} and {@code "false"}.
 *
 * @since 0.1.0
 */
public final class BooleanLabel {

  private final LabelAxis axis;

  BooleanLabel(LabelAxis axis) {
    this.axis = axis;
  }

  /**
   * Returns what this label adds to the offset of a series. Does not allocate and never throws.
   *
   * @param value the value
   * @return this label's part of the offset
   */
  public int offset(boolean value) {
    return axis.offset(value ? 1 : 0);
  }
}
