package io.forethought.processor.queries;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers in the labels {@code le} and {@code quantile}, as Prometheus stores them. */
public final class BoundText {

  /** The value of {@code le} of the last bucket. */
  static final String INFINITE = "+Inf";

  private static final double FIRST_WITH_EXPONENT = 1e6;
  private static final double LAST_WITH_EXPONENT = 1e-4;

  private BoundText() {}

  /** A number as text: {@code 1.0}, {@code 0.25}, {@code 1.048576e+06}. */
  public static String of(double bound) {
    double magnitude = Math.abs(bound);
    if (magnitude == 0) {
      return "0.0";
    }
    if (!Double.isFinite(bound)) {
      return bound > 0 ? INFINITE : "-Inf";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(bound)).stripTrailingZeros();
    if (magnitude >= LAST_WITH_EXPONENT && magnitude < FIRST_WITH_EXPONENT) {
      String plain = decimal.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    String mantissa = decimal.scaleByPowerOfTen(-exponent).toPlainString();
    String digits = Integer.toString(Math.abs(exponent));
    return mantissa + (exponent < 0 ? "e-" : "e+") + (digits.length() < 2 ? "0" : "") + digits;
  }

  /** The number of a text. */
  public static Optional<Double> number(String text) {
    if (text.equals(INFINITE)) {
      return Optional.of(Double.POSITIVE_INFINITY);
    }
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
