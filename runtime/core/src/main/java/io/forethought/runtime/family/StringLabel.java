package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label whose values are listed in its declaration.
 *
 * @since 0.1.0
 */
public final class StringLabel {

  private final LabelAxis axis;
  private final Map<String, Integer> ordinals = new HashMap<>();

  StringLabel(LabelAxis axis, String[] values) {
    this.axis = axis;
    for (int ordinal = 0; ordinal < values.length; ordinal++) {
      ordinals.putIfAbsent(values[ordinal], ordinal);
    }
  }

  /**
   * Returns what this label adds to the offset of a series. Does not allocate and never throws.
   *
   * @param value the value; {@code null}, the empty string and values not listed are recorded as
   *     {@code _other} and counted; {@code _other} itself is not counted
   * @return this label's part of the offset
   */
  public int offset(@Nullable String value) {
    Integer ordinal = value == null ? null : ordinals.get(value);
    if (ordinal != null) {
      return axis.offset(ordinal);
    }
    return LabelAxis.OTHER.equals(value) ? axis.other() : axis.overflow();
  }
}
