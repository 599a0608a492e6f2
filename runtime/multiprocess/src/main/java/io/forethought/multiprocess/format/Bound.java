package io.forethought.multiprocess.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The text of the upper bound of a bucket, as Python writes it in the label {@code le}. */
public final class Bound {

  private Bound() {}

  /** Returns the label value, such as {@code "0.1"}, {@code "1e+06"} or {@code "+Inf"}. */
  public static String text(double bound) {
    if (Double.isNaN(bound)) {
      return "NaN";
    }
    if (Double.isInfinite(bound)) {
      return bound > 0 ? "+Inf" : "-Inf";
    }
    String text = shortest(bound);
    int dot = text.indexOf('.');
    return bound > 0 && dot > 6 ? withExponent(text, dot) : text;
  }

  /** Returns whether a label value is a number, or there is none. */
  static boolean isValid(@Nullable String text) {
    try {
      return text == null || !Double.isNaN(value(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Returns the number that a label value stands for. */
  public static double value(String text) {
    return switch (text) {
      case "+Inf", "Inf", "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-Inf", "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /** Large numbers have an exponent, as in Go. */
  private static String withExponent(String text, int dot) {
    String digits = text.charAt(0) + "." + text.substring(1, dot) + text.substring(dot + 1);
    int end = digits.length();
    while (end > 0 && (digits.charAt(end - 1) == '0' || digits.charAt(end - 1) == '.')) {
      end--;
    }
    return digits.substring(0, end) + "e+0" + (dot - 1);
  }

  /** The shortest text that is read as the same number, in Python's notation. */
  private static String shortest(double number) {
    if (number == 0) {
      return 1 / number < 0 ? "-0.0" : "0.0";
    }
    BigDecimal exact = new BigDecimal(Math.abs(number));
    BigDecimal rounded = exact;
    for (int digits = 1; digits <= 17; digits++) {
      rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == Math.abs(number)) {
        break;
      }
    }
    return (number < 0 ? "-" : "") + notation(rounded.stripTrailingZeros());
  }

  private static String notation(BigDecimal number) {
    String digits = number.unscaledValue().toString();
    int exponent = digits.length() - 1 - number.scale();
    if (exponent < -4 || exponent >= 16) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      String sign = exponent < 0 ? "-" : "+";
      String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
      return digits.charAt(0) + fraction + "e" + sign + power;
    }
    String plain = number.toPlainString();
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }
}
