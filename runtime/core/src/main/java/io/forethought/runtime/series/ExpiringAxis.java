package io.forethought.runtime.series;

import java.util.Optional;

/**
 * A label of a family whose unused values are forgotten.
 *
 * @param axis its part of the offsets
 * @param values its values
 */
record ExpiringAxis(LabelAxis axis, ExpiringValues values) {

  /** Returns whether the place of a value at an offset has become free. */
  boolean isFree(int offset) {
    return axis.value(offset) == null;
  }

  /** Returns the value in the series at an offset; empty for "_other", which stays. */
  Optional<String> value(int offset) {
    return axis.isOther(offset) ? Optional.empty() : Optional.ofNullable(axis.value(offset));
  }

  void hold(int offset) {
    if (!axis.isOther(offset)) {
      values.hold(axis.ordinal(offset));
    }
  }

  void release(int offset) {
    if (!axis.isOther(offset)) {
      values.release(axis.ordinal(offset));
    }
  }
}
