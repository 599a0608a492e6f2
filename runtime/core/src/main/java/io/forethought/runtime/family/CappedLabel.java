package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A label that takes the first values it sees, up to a maximum; which those are depends on the run.
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
   * What this label adds to the offset of a series. Takes no lock and allocates nothing for a value
   * already seen, nor once the maximum is reached; never throws.
   *
   * @param value the value; {@code null}, the empty string, {@code "_other"}, text that is no valid
   *     Unicode and new values beyond the maximum are recorded as {@code _other} and counted
   * @return the part of the offset
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

  /** The ordinal of a value, a new one if there is room; null if there is none. */
  private synchronized @Nullable Integer admit(String value) {
    Integer known = ordinals.get(value);
    if (known != null || seen == values.length) {
      return known;
    }
    // The value stands in the array before its ordinal can be found: readers take no lock.
    values[seen] = value;
    ordinals.put(value, seen);
    seen++;
    return seen - 1;
  }

  private static boolean isLabelValue(String value) {
    return !value.isEmpty() && !value.equals(LabelAxis.OTHER) && isWellFormed(value);
  }

  /** Whether each surrogate has its partner: without, it is written as ?, and two series meet. */
  private static boolean isWellFormed(String value) {
    return value
        .codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
