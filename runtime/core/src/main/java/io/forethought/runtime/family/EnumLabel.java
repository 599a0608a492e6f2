package io.forethought.runtime.family;

import io.forethought.runtime.series.LabelAxis;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label whose values are the constants of an enum.
 *
 * @param <E> the enum
 * @since 0.1.0
 */
public final class EnumLabel<E extends Enum<E>> {

  private final LabelAxis axis;
  private final int size;
  private final int stride;

  EnumLabel(LabelAxis axis) {
    this.axis = axis;
    this.size = axis.size();
    this.stride = axis.stride();
  }

  /** Returns the label values of the constants, in the order of the constants. */
  static <E extends Enum<E>> String[] render(E[] constants, Map<String, String> rendered) {
    String[] values = new String[constants.length];
    for (int i = 0; i < values.length; i++) {
      String given = rendered.get(constants[i].name());
      values[i] = given == null ? constants[i].name().toLowerCase(Locale.ROOT) : given;
    }
    return values;
  }

  /**
   * Returns what this label adds to the offset of a series. Does not allocate and never throws.
   *
   * @param constant the value; {@code null} is recorded as {@code _other} and counted
   * @return this label's part of the offset
   */
  // The ordinals are stable within one run, and the constants come from values().
  @SuppressWarnings("EnumOrdinal")
  public int offset(@Nullable E constant) {
    if (constant == null) {
      return axis.overflow();
    }
    int ordinal = constant.ordinal();
    return ordinal < size ? ordinal * stride : axis.overflow();
  }
}
