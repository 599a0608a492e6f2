package io.forethought.runtime.family;

import io.forethought.runtime.series.ExpiringValues;
import io.forethought.runtime.series.LabelAxis;
import org.jspecify.annotations.Nullable;

/**
 * A label that keeps the first values it sees, up to a maximum. Another run may keep other values.
 *
 * @since 0.1.0
 */
public final class CappedLabel {

  private final LabelAxis axis;
  private final FirstNames values;

  CappedLabel(LabelAxis axis, FirstNames values) {
    this.axis = axis;
    this.values = values;
  }

  // Here, because the code that passes a subclass loads both classes.
  static CappedLabel ofExpiring(LabelAxis axis, FirstNames.Expiring values) {
    return new CappedLabel(axis, values);
  }

  /**
   * Returns what this label adds to the offset of a series. Never throws. Takes no lock and does
   * not allocate for a value already seen, or after the maximum is reached.
   *
   * @param value the value; {@code null}, the empty string, {@code "_other"}, text that is not
   *     valid Unicode, and new values beyond the maximum are recorded as {@code _other} and counted
   * @return this label's part of the offset
   */
  public int offset(@Nullable String value) {
    Integer ordinal = value == null ? null : values.ordinal(value);
    return ordinal == null ? axis.overflow() : axis.offset(ordinal);
  }

  /** Returns this label as one whose unused values are forgotten. */
  ExpiringValues expiring(FirstNames.Expiring names) {
    return new ExpiringValues() {

      @Override
      public int offset(String value) {
        return CappedLabel.this.offset(value);
      }

      @Override
      public void hold(int ordinal) {
        names.hold(ordinal, 1);
      }

      @Override
      public void release(int ordinal) {
        names.hold(ordinal, -1);
      }

      @Override
      public void forget() {
        names.forget();
      }
    };
  }
}
