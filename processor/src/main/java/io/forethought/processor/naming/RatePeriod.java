package io.forethought.processor.naming;

/** The period of a rate that a program computes: {@code rate_5m}. */
final class RatePeriod {

  private static final String UNITS = "smhd";

  private RatePeriod() {}

  /** Whether a word is a period: {@code 5m} or {@code m5}. */
  static boolean is(String word) {
    return word.matches("[0-9]+[smhd]?|[smhd][0-9]+");
  }

  /** The word without a period at its end, as a method's name contains it: {@code rate5m}. */
  static String removedFrom(String word) {
    int end = word.length();
    if (end > 0 && UNITS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && word.charAt(start - 1) >= '0' && word.charAt(start - 1) <= '9') {
      start--;
    }
    return start < end ? word.substring(0, start) : word;
  }
}
