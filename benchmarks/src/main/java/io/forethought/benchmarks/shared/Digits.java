package io.forethought.benchmarks.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers and rows in Markdown. */
final class Digits {

  private static final double MEGA = 1e6;

  private Digits() {}

  /** Three digits, or all before the point. */
  static String three(double value) {
    String format = value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  static String megabytes(double bytes) {
    return three(bytes / MEGA);
  }

  static String row(String... cells) {
    return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A first row, and the line below it. All columns but the first one contain numbers. */
  static String head(String... cells) {
    return row(cells) + "|---|" + "--:|".repeat(cells.length - 1) + "\n";
  }
}
