package io.forethought.runtime.family;

import io.forethought.GaugeMode;
import io.prometheus.metrics.model.snapshots.Unit;
import org.jspecify.annotations.Nullable;

/** How the values of several processes become one gauge if its declaration does not say so. */
final class DefaultMode {

  private DefaultMode() {}

  /** Returns the sum, unless it would mean nothing or count the same thing several times. */
  static GaugeMode of(String name, @Nullable Unit unit, boolean hasSource) {
    if (name.endsWith("_timestamp_seconds")) {
      return GaugeMode.MAX;
    }
    if (hasSource) {
      // All processes may count the same rows of a database.
      return GaugeMode.LIVEMOSTRECENT;
    }
    return canBeAdded(unit) ? GaugeMode.LIVESUM : GaugeMode.LIVEMAX;
  }

  private static boolean canBeAdded(@Nullable Unit unit) {
    return unit == null
        || !(unit.equals(Unit.RATIO) || unit.equals(Unit.CELSIUS) || unit.equals(Unit.VOLTS));
  }
}
