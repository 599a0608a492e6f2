package io.forethought.processor.operations.output.dashboard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Selectors that are declared beside a metric, and the bounds of buckets in selectors. */
final class SelectorText {

  private static final Pattern SELECTOR =
      Pattern.compile("\\s*([A-Za-z_:][\\w:]*)?\\s*(?:\\{(.*)\\}\\s*)?", Pattern.DOTALL);

  private static final double FIRST_WITH_EXPONENT = 1e6;
  private static final double LAST_WITH_EXPONENT = 1e-4;

  private SelectorText() {}

  /**
   * The selector with the targets that the variables of the dashboard select.
   *
   * @return empty if the text is not a selector
   */
  static Optional<String> ofTargets(String declared) {
    Matcher selector = SELECTOR.matcher(declared);
    if (!selector.matches() || declared.isBlank()) {
      return Optional.empty();
    }
    String name = Optional.ofNullable(selector.group(1)).orElse("");
    String matchers = Optional.ofNullable(selector.group(2)).orElse("").strip();
    return Optional.of(
        matchers.isEmpty()
            ? Expressions.selector(name)
            : Expressions.selector(name, matchers.replaceFirst(",$", "")));
  }

  /** The upper bound of a bucket as the label {@code le} contains it: {@code 1.0}, {@code 0.25}. */
  static String bound(double bound) {
    BigDecimal decimal = new BigDecimal(Double.toString(bound)).stripTrailingZeros();
    double magnitude = Math.abs(bound);
    if (magnitude == 0 || (magnitude >= LAST_WITH_EXPONENT && magnitude < FIRST_WITH_EXPONENT)) {
      String plain = decimal.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    String digits = Integer.toString(Math.abs(exponent));
    return decimal.scaleByPowerOfTen(-exponent).toPlainString()
        + (exponent < 0 ? "e-" : "e+")
        + (digits.length() < 2 ? "0" : "")
        + digits;
  }
}
