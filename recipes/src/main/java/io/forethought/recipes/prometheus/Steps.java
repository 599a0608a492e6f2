package io.forethought.recipes.prometheus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bounds of buckets that follow from a start, a step and a count, as the client computes them. */
final class Steps {

  private Steps() {}

  /** Bounds with the same distance, exact or as a sum of doubles. */
  static List<Double> linear(double start, double width, int count, boolean exact) {
    List<Double> bounds = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      bounds.add(
          exact
              ? BigDecimal.valueOf(start)
                  .add(BigDecimal.valueOf(width).multiply(BigDecimal.valueOf(at)))
                  .doubleValue()
              : start + at * width);
    }
    return bounds;
  }

  /** Bounds with the same ratio. */
  static List<Double> exponential(double start, double factor, int count) {
    List<Double> bounds = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      bounds.add(start * Math.pow(factor, at));
    }
    return bounds;
  }
}
