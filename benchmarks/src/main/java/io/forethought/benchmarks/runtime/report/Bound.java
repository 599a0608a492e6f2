package io.forethought.benchmarks.runtime.report;

/**
 * What a number has to keep to.
 *
 * @param limit the least or the most that it may be
 * @param least whether it is the least
 * @param unit what stands behind the number
 */
record Bound(double limit, boolean least, String unit) {

  /** Less than this is nothing: what the harness allocates now and then, divided by the calls. */
  private static final double NO_BYTES = 0.05;

  static Bound atLeast(double ratio) {
    return new Bound(ratio, true, "×");
  }

  static Bound atMost(double ratio) {
    return new Bound(ratio, false, "×");
  }

  static Bound atMostBytes(double bytes) {
    return new Bound(bytes, false, " B");
  }

  static Bound noBytes() {
    return new Bound(NO_BYTES, false, " B");
  }

  /** The number, and whether it keeps to this. */
  String verdict(double value) {
    String text = Amount.text(value) + unit;
    if (least ? value >= limit : value <= limit) {
      return "✓ " + text;
    }
    double missing = least ? limit - value : value - limit;
    return text
        + ", missed by "
        + (limit == NO_BYTES ? text : Math.max(1, Math.round(100 * missing / limit)) + " %");
  }
}
