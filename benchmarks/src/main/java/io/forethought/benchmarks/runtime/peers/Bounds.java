package io.forethought.benchmarks.runtime.peers;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The 11 buckets that the Prometheus client has by default, as each library wants them. */
public final class Bounds {

  private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

  private Bounds() {}

  /** The upper bounds in seconds. */
  public static List<Double> seconds() {
    return Arrays.stream(SECONDS).boxed().toList();
  }

  /** The upper bounds as durations. */
  public static Duration[] durations() {
    return Arrays.stream(SECONDS)
        .mapToObj(seconds -> Duration.ofNanos(Math.round(seconds * 1e9)))
        .toArray(Duration[]::new);
  }
}
