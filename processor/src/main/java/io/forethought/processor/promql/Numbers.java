package io.forethought.processor.promql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/** Numbers and durations as text. */
final class Numbers {

  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};

  private static final long[] MILLIS = {
    31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L
  };

  /** The largest duration, which is that of Prometheus: 2^63 - 1 nanoseconds. */
  private static final long MOST_MILLIS = Long.MAX_VALUE / 1_000_000L;

  /** The largest duration in seconds. */
  static final double MOST_SECONDS = Long.MAX_VALUE / 1e9;

  /** Digits that are enough for any number. */
  private static final int MOST_DIGITS = 17;

  private Numbers() {}

  /** Whether a text that begins with a digit or a point is a number. */
  static boolean isNumber(String text) {
    return isHexadecimal(text) || afterExponent(text, afterMantissa(text)) == text.length();
  }

  /** The value of a number, unless it is too large. */
  static OptionalDouble number(String text) {
    if (text.equalsIgnoreCase("nan")) {
      return OptionalDouble.of(Double.NaN);
    }
    if (text.equalsIgnoreCase("inf")) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    String digits = text.replace("_", "");
    if (isHexadecimal(text)) {
      return integer(digits.substring(2), 16);
    }
    boolean octal = digits.length() > 1 && digits.charAt(0) == '0' && allOctal(digits);
    OptionalDouble value = octal ? integer(digits, 8) : OptionalDouble.empty();
    double decimal = value.orElseGet(() -> Double.parseDouble(digits));
    return Double.isInfinite(decimal) ? OptionalDouble.empty() : OptionalDouble.of(decimal);
  }

  private static boolean allOctal(String digits) {
    return digits.chars().allMatch(digit -> digit >= '0' && digit <= '7');
  }

  /** The value of digits, unless it is larger than 2^63 - 1. */
  private static OptionalDouble integer(String digits, int radix) {
    long value = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = Character.digit(digits.charAt(at), radix);
      if (value > (Long.MAX_VALUE - digit) / radix) {
        return OptionalDouble.empty();
      }
      value = value * radix + digit;
    }
    return OptionalDouble.of((double) value);
  }

  private static boolean isHexadecimal(String text) {
    if (text.length() < 3 || text.charAt(0) != '0' || (text.charAt(1) | ' ') != 'x') {
      return false;
    }
    int start = text.charAt(2) == '_' ? 3 : 2;
    return start < text.length() && afterDigits(text, start, 16) == text.length();
  }

  private static int afterMantissa(String text) {
    int at = afterDigits(text, 0, 10);
    if (at < text.length() && text.charAt(at) == '.') {
      boolean first = at == 0;
      int end = afterDigits(text, at + 1, 10);
      return first && end == at + 1 ? 0 : end;
    }
    return at;
  }

  private static int afterExponent(String text, int at) {
    if (at == 0 || at >= text.length() || (text.charAt(at) | ' ') != 'e') {
      return at == 0 ? -1 : at;
    }
    int start = at + 1;
    if (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
      start++;
    }
    int end = afterDigits(text, start, 10);
    return end == start ? -1 : end;
  }

  /** Where digits end, between which single underscores can be. */
  private static int afterDigits(String text, int start, int radix) {
    int at = start;
    while (at < text.length()
        && (isDigit(text, at, radix)
            || (text.charAt(at) == '_'
                && at > start
                && isDigit(text, at + 1, radix)
                && isDigit(text, at - 1, radix)))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(String text, int at, int radix) {
    return at < text.length()
        && text.charAt(at) < 0x80
        && Character.digit(text.charAt(at), radix) >= 0;
  }

  /** Whether a text is a duration: {@code 1h30m}. It may still be too long. */
  static boolean isDuration(String text) {
    int at = 0;
    int unit = -1;
    while (at < text.length()) {
      int digits = plainDigits(text, at);
      int found = digits == at ? -1 : unitAt(text, digits);
      if (found <= unit) {
        return false;
      }
      unit = found;
      at = digits + UNITS[found].length();
    }
    return at > 0;
  }

  private static int plainDigits(String text, int start) {
    int at = start;
    while (at < text.length() && Lexer.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int unitAt(String text, int at) {
    for (int unit = UNITS.length - 1; unit >= 0; unit--) {
      if (text.startsWith(UNITS[unit], at)) {
        return unit;
      }
    }
    return -1;
  }

  /** The seconds of a duration, unless it is too long. */
  static OptionalDouble duration(String text) {
    long millis = 0;
    int at = 0;
    while (at < text.length()) {
      int digits = plainDigits(text, at);
      int unit = unitAt(text, digits);
      OptionalDouble count = integer(text.substring(at, digits), 10);
      if (count.isEmpty() || count.getAsDouble() > ((double) MOST_MILLIS) / MILLIS[unit]) {
        return OptionalDouble.empty();
      }
      millis += ((long) count.getAsDouble()) * MILLIS[unit];
      if (millis > MOST_MILLIS) {
        return OptionalDouble.empty();
      }
      at = digits + UNITS[unit].length();
    }
    return OptionalDouble.of(millis / 1e3);
  }

  /** Whether a duration has several units. */
  static boolean isCompound(String text) {
    return unitAt(text, plainDigits(text, 0)) >= 0
        && plainDigits(text, 0) + UNITS[unitAt(text, plainDigits(text, 0))].length()
            < text.length();
  }

  /** Why a text is neither a number nor a duration. */
  static String whyNot(String text) {
    String neither = "`" + text + "` is neither a number nor a duration. ";
    return text.chars().anyMatch(each -> "ywdhms".indexOf(each) >= 0)
        ? neither
            + "A duration has whole numbers with the units `y`, `w`, `d`, `h`, `m`, `s` and `ms`,"
            + " in this order, such as `1h30m`."
        : neither + "Write a number such as `0.5`, or a duration such as `5m`.";
  }

  /** The shortest text of a number: {@code 0.1}, {@code +Inf}. */
  static String print(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal shortest = exact;
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      shortest = exact.round(new MathContext(digits));
      if (shortest.doubleValue() == value) {
        break;
      }
    }
    return shortest.stripTrailingZeros().toPlainString();
  }

  /** The text of a duration: {@code 1h30m}. */
  static String printDuration(double seconds) {
    double exact = Math.abs(seconds) * 1e3;
    long millis = Math.round(exact);
    if (millis / 1e3 != Math.abs(seconds)) {
      return print(seconds);
    }
    StringBuilder printed = new StringBuilder(Math.copySign(1, seconds) < 0 ? "-" : "");
    if (millis == 0) {
      return printed.append("0s").toString();
    }
    boolean alone = true;
    for (int unit = 0; unit < UNITS.length; unit++) {
      boolean onlyExact = unit <= 1;
      long count = millis / MILLIS[unit];
      if (count > 0 && (!onlyExact || (alone && millis % MILLIS[unit] == 0))) {
        printed.append(count).append(UNITS[unit]);
        millis -= count * MILLIS[unit];
        alone = false;
      }
    }
    return printed.toString();
  }
}
