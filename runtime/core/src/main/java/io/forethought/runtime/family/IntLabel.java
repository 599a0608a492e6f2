package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;

/**
 * A label whose values are the whole numbers of a range.
 *
 * @since 0.1.0
 */
public final class IntLabel {

  private final LabelAxis axis;
  private final int stride;
  private final int from;
  private final int to;

  IntLabel(LabelAxis axis, int from, int to) {
    this.axis = axis;
    this.stride = axis.stride();
    this.from = from;
    this.to = to;
  }

  /**
   * Returns what this label adds to the offset of a series. Does not allocate and never throws.
   *
   * @param value the value; a number out of range is recorded as {@code _other} and counted
   * @return this label's part of the offset
   */
  public int offset(int value) {
    return from <= value && value <= to ? (value - from) * stride : axis.overflow();
  }
}
