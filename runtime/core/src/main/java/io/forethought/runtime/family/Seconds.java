package io.forethought.runtime.family;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Durations as the seconds that are recorded of them.
 *
 * @since 0.1.0
 */
public final class Seconds {

  private static final double NANOS_PER_SECOND = 1e9;

  private Seconds() {}

  /**
   * A duration in seconds.
   *
   * @param duration the duration
   * @return the seconds; NaN, which no family records, for {@code null}
   */
  public static double of(@Nullable Duration duration) {
    return duration == null
        ? Double.NaN
        : duration.getSeconds() + duration.getNano() / NANOS_PER_SECOND;
  }
}
