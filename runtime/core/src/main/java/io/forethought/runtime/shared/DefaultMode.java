package io.forethought.runtime.shared;

import io.forethought.GaugeMode;
import io.prometheus.metrics.model.snapshots.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How the values of several processes become one gauge if its declaration does not say so.
 *
 * @since 0.1.0
 */
public final class DefaultMode {

  private DefaultMode() {}

  /**
   * Returns the sum, unless it would mean nothing or count the same thing several times.
   *
   * @param name the complete name of the gauge
   * @param unit its unit, if it has one
   * @param hasSource whether it reads its value itself
   * @return the mode
   */
  public static GaugeMode of(String name, @Nullable Unit unit, boolean hasSource) {
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
