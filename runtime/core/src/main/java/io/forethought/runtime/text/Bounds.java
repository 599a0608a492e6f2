package io.forethought.runtime.text;

import java.math.BigDecimal;

/**
 * Writes the bounds of buckets like Prometheus, Go and Python: {@code 1.048576e+06} instead of
 * Java's {@code 1048576.0}. Prometheus compares the label {@code le} as text, so another spelling
 * would be another series, and queries for the usual one would find nothing.
 *
 * <p>Source: OpenMetrics 1.0.0, "Canonical Numbers".
 */
final class Bounds {

  private static final String BEFORE = "_bucket{le=\"";
  private static final String AFTER = "\"}";

  private static final int MAX_WHOLE_DIGITS = 6;
  private static final double FIRST_WITH_EXPONENT = 1e6;
  private static final double LAST_WITH_EXPONENT = 1e-4;

  private Bounds() {}

  /** Returns the beginning of a line without other labels, with the bound as Prometheus has it. */
  static String canonical(String beginning) {
    int start = beginning.indexOf(BEFORE) + BEFORE.length();
    int end = beginning.length() - AFTER.length();
    if (start < BEFORE.length() || !beginning.endsWith(AFTER)) {
      return beginning;
    }
    String bound = beginning.substring(start, end);
    return isCanonical(bound)
        ? beginning
        : beginning.substring(0, start) + text(Double.parseDouble(bound)) + AFTER;
  }

  /** Returns whether a number of Java, or {@code +Inf}, is obviously spelled like in Prometheus. */
  // The numbers in most histograms are, and a program starts faster without a parser for numbers.
  private static boolean isCanonical(String bound) {
    boolean hasNoZeroTooMany = bound.endsWith(".0") || !bound.endsWith("0");
    return bound.equals("+Inf")
        || (bound.indexOf('E') < 0 && bound.indexOf('.') <= MAX_WHOLE_DIGITS && hasNoZeroTooMany);
  }

  /** Returns a number as a label value. */
  static String text(double bound) {
    double magnitude = Math.abs(bound);
    if (magnitude == 0 || !Double.isFinite(bound)) {
      return Double.toString(bound);
    }
    BigDecimal decimal = new BigDecimal(Double.toString(bound)).stripTrailingZeros();
    if (magnitude >= LAST_WITH_EXPONENT && magnitude < FIRST_WITH_EXPONENT) {
      String plain = decimal.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    String mantissa = decimal.scaleByPowerOfTen(-exponent).toPlainString();
    String sign = exponent < 0 ? "-" : "+";
    String digits = Integer.toString(Math.abs(exponent));
    return mantissa + "e" + sign + (digits.length() < 2 ? "0" : "") + digits;
  }
}
