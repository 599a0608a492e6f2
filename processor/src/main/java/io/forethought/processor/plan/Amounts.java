package io.forethought.processor.plan;

import java.util.List;
import java.util.Locale;

/** Numbers as people read them. */
final class Amounts {

  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB");
  private static final int STEP = 1024;
  private static final int SHORT = 10;

  private Amounts() {}

  /** Bytes with the unit that leaves few digits: {@code 1.5 GiB}. */
  static String bytes(double bytes) {
    double amount = bytes;
    int unit = 0;
    while (Math.round(amount) >= STEP && unit < UNITS.size() - 1) {
      amount /= STEP;
      unit++;
    }
    String format = unit > 0 && amount < SHORT ? "%,.1f %s" : "%,.0f %s";
    return String.format(Locale.ROOT, format, amount, UNITS.get(unit));
  }

  /** Bytes per second. */
  static String rate(double bytes) {
    return bytes(bytes) + "/s";
  }

  /** A whole number, or one decimal of a small one. */
  static String number(double number) {
    double rounded = Math.rint(SHORT * number) / SHORT;
    String format = rounded < SHORT && rounded != Math.rint(rounded) ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, rounded);
  }

  /** A number with its noun. */
  static String count(double number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A share as a percentage. */
  static String percent(double share) {
    double percent = 100 * share;
    return (percent > 0 && percent < 1 ? "less than 1" : number(Math.rint(percent))) + " %";
  }
}
