package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A label that keeps the first values it sees, up to a maximum. Another run may keep other values.
 *
 * @since 0.1.0
 */
public final class CappedLabel {

  private final LabelAxis axis;
  private final String[] values;
  private final Map<String, Integer> ordinals = new ConcurrentHashMap<>();
  private volatile int seen;

  CappedLabel(LabelAxis axis, String[] values) {
    this.axis = axis;
    this.values = values;
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
    if (value == null) {
      return axis.overflow();
    }
    Integer ordinal = ordinals.get(value);
    if (ordinal == null && seen < values.length && isLabelValue(value)) {
      ordinal = admit(value);
    }
    return ordinal == null ? axis.overflow() : axis.offset(ordinal);
  }

  /**
   * Returns the ordinal of a value, assigning a new one if there is room; null if there is none.
   */
  private synchronized @Nullable Integer admit(String value) {
    Integer known = ordinals.get(value);
    if (known != null || seen == values.length) {
      return known;
    }
    // Readers take no lock, so the value must be in the array before its ordinal can be found.
    values[seen] = value;
    ordinals.put(value, seen);
    seen++;
    return seen - 1;
  }

  private static boolean isLabelValue(String value) {
    return !value.isEmpty() && !value.equals(LabelAxis.OTHER) && isWellFormed(value);
  }

  /**
   * Returns whether every surrogate is paired. Unpaired ones are written as "?", so that two series
   * would look the same.
   */
  private static boolean isWellFormed(String value) {
    return value
        .codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
