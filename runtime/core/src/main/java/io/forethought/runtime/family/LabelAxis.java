package io.forethought.runtime.family;

/**
 * One label of a family as an axis of its array of series: the ordinal of a value times the stride
 * is what the label adds to the offset. The ordinal after the last value stands for {@link #OTHER}.
 */
final class LabelAxis {

  /** The label value of everything beyond the bound. */
  static final String OTHER = "_other";

  private final String name;
  private final String[] values;
  private final int stride;
  private final Incident overflow;

  /** The array is kept: a capped label fills it as values come up. */
  LabelAxis(String name, String[] values, int stride, Incident overflow) {
    this.name = name;
    this.values = values;
    this.stride = stride;
    this.overflow = overflow;
  }

  String name() {
    return name;
  }

  /** The number of values, {@link #OTHER} not among them. */
  int size() {
    return values.length;
  }

  /** What the value with this ordinal adds to the offset. */
  int offset(int ordinal) {
    return ordinal * stride;
  }

  /** What {@link #OTHER} adds to the offset; counts the call. */
  int overflow() {
    overflow.count();
    return values.length * stride;
  }

  boolean isOther(int offset) {
    return ordinal(offset) == values.length;
  }

  /** The value of this label in the series at this offset. */
  String value(int offset) {
    int ordinal = ordinal(offset);
    return ordinal == values.length ? OTHER : values[ordinal];
  }

  private int ordinal(int offset) {
    return offset / stride % (values.length + 1);
  }
}
