package io.forethought.runtime.family;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Converts durations to seconds.
 *
 * @since 0.1.0
 */
public final class Seconds {

  private static final double NANOS_PER_SECOND = 1e9;

  private Seconds() {}

  /**
   * Converts a duration to seconds.
   *
   * @param duration the duration
   * @return the seconds; for {@code null}, NaN, which no family records
   */
  public static double of(@Nullable Duration duration) {
    return duration == null
        ? Double.NaN
        : duration.getSeconds() + duration.getNano() / NANOS_PER_SECOND;
  }
}
