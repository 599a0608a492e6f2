package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;

/**
 * A label whose values are {@code "true"} and {@code "false"}.
 *
 * @since 0.1.0
 */
public final class BooleanLabel {

  private final int stride;

  BooleanLabel(LabelAxis axis) {
    this.stride = axis.stride();
  }

  /**
   * Returns what this label adds to the offset of a series. Does not allocate and never throws.
   *
   * @param value the value
   * @return this label's part of the offset
   */
  public int offset(boolean value) {
    return value ? stride : 0;
  }
}
