package io.forethought.benchmarks.runtime.report;

import java.util.Locale;

/** A number as tables print it. */
final class Amount {

  private Amount() {}

  /** With three digits that count, or all before the point: {@code 0.38}, {@code 1,204}. */
  static String text(double value) {
    if (Double.isInfinite(value)) {
      return "∞";
    }
    int digits = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
