package io.forethought.recipes.micrometer;

import java.util.ArrayList;
import java.util.List;

/** The buckets that Micrometer adds for percentile histograms. */
public final class PercentileBuckets {

  private static final int LAST_EXPONENT = 64;
  private static final int STEPS = 3;

  private PercentileBuckets() {}

  /**
   * The bounds between the smallest and the largest expected value, and these two.
   *
   * @param scale how many units of Micrometer are one of ours: a second has 1e9 nanoseconds
   */
  public static List<Double> between(double least, double most, double scale) {
    List<Double> bounds = new ArrayList<>(List.of(least, most));
    for (long units : all()) {
      if (units >= least * scale && units <= most * scale) {
        bounds.add(units / scale);
      }
    }
    return bounds.stream().filter(Double::isFinite).distinct().sorted().toList();
  }

  /** Between two powers of four, the bounds have the same distance. */
  private static List<Long> all() {
    List<Long> all = new ArrayList<>(List.of(1L, 2L, 3L));
    for (int exponent = 2; exponent < LAST_EXPONENT; exponent += 2) {
      long current = 1L << exponent;
      long step = current / STEPS;
      for (long end = (current << 2) - step; current < end; current += step) {
        all.add(current);
      }
    }
    return all;
  }
}
