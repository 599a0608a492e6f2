package io.forethought.runtime.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the bounds of buckets like Prometheus, Go and Python: {@code 1.048576e+06} instead of
 * Java's {@code 1048576.0}. Prometheus compares the label {@code le} as text, so another spelling
 * would be another series, and queries for the usual one would find nothing.
 *
 * <p>Source: OpenMetrics 1.0.0, "Canonical Numbers".
 */
final class Bounds {

  private static final Pattern BOUND = Pattern.compile("(?<=_bucket\\{le=\")[^\"+]+(?=\"\\}$)");

  private static final double FIRST_WITH_EXPONENT = 1e6;
  private static final double LAST_WITH_EXPONENT = 1e-4;

  private Bounds() {}

  /** Returns the beginning of a line without other labels, with the bound as Prometheus has it. */
  static String canonical(String beginning) {
    Matcher bound = BOUND.matcher(beginning);
    return bound.find()
        ? bound.replaceFirst(Matcher.quoteReplacement(text(Double.parseDouble(bound.group()))))
        : beginning;
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
