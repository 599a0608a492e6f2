package io.forethought.runtime.text;

import java.nio.charset.StandardCharsets;

/**
 * Writes numbers as bytes, exactly like the writers of the Prometheus client: whole numbers like
 * {@link Long#toString(long)}, others like {@link Double#toString(double)} except for {@code +Inf}
 * and {@code -Inf}.
 *
 * <p>Numbers of up to 15 digits, which are the most common, need no {@code String}: no two of them
 * are the same double, so such a decimal is the shortest one for its double.
 */
final class Digits {

  /** The length in bytes of the longest number: {@code -1.2345678901234567E-300}. */
  static final int MAX_LENGTH = 24;

  /** From this number, {@link Double#toString(double)} writes an exponent. */
  private static final long FIRST_WITH_EXPONENT = 10_000_000;

  /** Smaller whole numbers are exact as doubles and have at most 15 digits. */
  private static final long FIRST_WITH_16_DIGITS = 1_000_000_000_000_000L;

  private static final double MIN_WITHOUT_EXPONENT = 1e-3;

  private static final long[] POWERS_OF_TEN = powersOfTen();

  private static final byte[] PAIRS = pairs();

  private Digits() {}

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  /** 00 to 99. */
  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  /**
   * Writes a whole number.
   *
   * @return the index after the last byte
   */
  static int write(byte[] to, int at, long number) {
    if (number >= 0) {
      return writeDigits(to, at, number, count(number));
    }
    if (number == Long.MIN_VALUE) {
      return writeText(to, at, Long.toString(number));
    }
    to[at] = '-';
    return writeDigits(to, at + 1, -number, count(-number));
  }

  /**
   * Writes a number that may have a fraction.
   *
   * @return the index after the last byte
   */
  static int write(byte[] to, int at, double number) {
    double magnitude = Math.abs(number);
    if (!(magnitude < FIRST_WITH_16_DIGITS)) {
      return writeText(to, at, text(number));
    }
    int start = at;
    if (Double.doubleToRawLongBits(number) < 0) {
      to[start++] = '-';
    }
    return writeMagnitude(to, start, magnitude);
  }

  private static String text(double number) {
    if (number == Double.POSITIVE_INFINITY) {
      return "+Inf";
    }
    return number == Double.NEGATIVE_INFINITY ? "-Inf" : Double.toString(number);
  }

  private static int writeMagnitude(byte[] to, int at, double magnitude) {
    long whole = (long) magnitude;
    if (whole == magnitude) {
      return writeWhole(to, at, whole);
    }
    if (magnitude >= MIN_WITHOUT_EXPONENT && magnitude < FIRST_WITH_EXPONENT) {
      int decimals = 15 - count(whole);
      long digits = Math.round(magnitude * POWERS_OF_TEN[decimals]);
      if (digits < FIRST_WITH_16_DIGITS && (double) digits / POWERS_OF_TEN[decimals] == magnitude) {
        return writeFraction(to, at, digits, decimals);
      }
    }
    return writeText(to, at, Double.toString(magnitude));
  }

  /** Writes a whole number of at most 15 digits: {@code 42.0} or {@code 1.2345678E7}. */
  private static int writeWhole(byte[] to, int at, long whole) {
    if (whole < FIRST_WITH_EXPONENT) {
      int end = writeDigits(to, at, whole, count(whole));
      to[end] = '.';
      to[end + 1] = '0';
      return end + 2;
    }
    int exponent = count(whole) - 1;
    long digits = whole;
    while (digits % 10 == 0) {
      digits /= 10;
    }
    int count = count(digits);
    int end = writeDigits(to, at + 1, digits, count);
    to[at] = to[at + 1];
    to[at + 1] = '.';
    if (count == 1) {
      to[end++] = '0';
    }
    to[end] = 'E';
    return writeDigits(to, end + 1, exponent, count(exponent));
  }

  /** Writes a number below ten million with this many decimals, without trailing zeros. */
  private static int writeFraction(byte[] to, int at, long digits, int decimals) {
    long whole = digits / POWERS_OF_TEN[decimals];
    int point = writeDigits(to, at, whole, count(whole));
    int end = writeDigits(to, point + 1, digits, decimals);
    to[point] = '.';
    while (to[end - 1] == '0') {
      end--;
    }
    return end;
  }

  /** Writes the last digits of a number, this many, padded with leading zeros. */
  private static int writeDigits(byte[] to, int at, long number, int count) {
    int end = at + count;
    int position = end;
    long rest = number;
    while (position - at >= 2) {
      long hundreds = rest / 100;
      int pair = 2 * (int) (rest - 100 * hundreds);
      to[--position] = PAIRS[pair + 1];
      to[--position] = PAIRS[pair];
      rest = hundreds;
    }
    if (position > at) {
      to[at] = (byte) ('0' + rest % 10);
    }
    return end;
  }

  /** Returns the number of digits of a number that is not negative. */
  private static int count(long number) {
    // Computes the logarithm to base 10 from that to base 2; the result may be 1 too large.
    int least = ((64 - Long.numberOfLeadingZeros(number | 1)) * 1233) >>> 12;
    return number >= POWERS_OF_TEN[least] ? least + 1 : Math.max(1, least);
  }

  private static int writeText(byte[] to, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, to, at, bytes.length);
    return at + bytes.length;
  }
}
