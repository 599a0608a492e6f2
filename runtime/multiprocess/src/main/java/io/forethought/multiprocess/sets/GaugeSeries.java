package io.forethought.multiprocess.sets;

import io.forethought.multiprocess.format.FileMode;
import io.forethought.runtime.shared.SharedNumber;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The series of a gauge. They begin at 0, also if an earlier set has left a value. With the set,
 * they end as far as files allow: a sum no longer contains them, nor are they the most recent.
 */
final class GaugeSeries {

  private final FileMode mode;
  private final boolean isLeft;

  /** A removed series is garbage collected. */
  private final Set<SharedNumber> series =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /**
   * Creates it without series.
   *
   * @param isLeft whether an earlier set has left values in the files
   */
  GaugeSeries(FileMode mode, boolean isLeft) {
    this.mode = mode;
    this.isLeft = isLeft;
  }

  SharedNumber add(SharedNumber number) {
    if (isLeft) {
      number.unset();
    }
    series.add(number);
    return number;
  }

  void end() {
    if (mode == FileMode.LIVESUM || mode == FileMode.LIVEMOSTRECENT) {
      synchronized (series) {
        series.forEach(SharedNumber::unset);
      }
    }
  }
}
